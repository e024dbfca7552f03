using Spectre.Console;

namespace Calculator.Cli.Output;

/// <summary>Prints a table with more columns than a terminal may have room for: as many beside one another as fit, the others in blocks
/// below. The first column is shortened before that, a value never broken.</summary>
internal static class ColumnBlocks
{
    // What Spectre's simple border takes beside each cell's text, and once for all.
    private const int Padding = 3;
    private const int Outer = 1;
    private const int ShortestTitle = 24;
    private const int NarrowestTitle = 8;
    private const int NarrowName = 12;

    /// <summary>Prints the rows, at least one.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="head">Headings of what every block repeats.</param>
    /// <param name="names">Headings of the columns; they are wrapped after their dashes.</param>
    /// <param name="rows">The rows.</param>
    public static void Print(
        IAnsiConsole console,
        IReadOnlyList<string> head,
        IReadOnlyList<string> names,
        IReadOnlyList<ColumnRow> rows
    )
    {
        int[] longest = [.. names.Select((_, i) => rows.Max(r => r.Values[i].Length))];
        string[] headings =
        [
            .. names.Select((n, i) => ShortText.Wrapped(n, Math.Max(NarrowName, longest[i]))),
        ];
        int[] widths =
        [
            .. headings.Select(
                (h, i) => Padding + Math.Max(h.Split('\n').Max(l => l.Length), longest[i])
            ),
        ];
        var aside = Enumerable
            .Range(1, head.Count - 1)
            .Sum(i => Math.Max(head[i].Length, rows.Max(r => r.Head[i].Length)));
        var room = console.Profile.Width - aside - head.Count * Padding - Outer;
        var widestTitle = Math.Max(head[0].Length, rows.Max(r => r.Head[0].Length));
        var blocks = Blocks(widths, room - Math.Min(ShortestTitle, widestTitle));
        var title = Math.Clamp(
            room - blocks.Max(b => widths[b].Sum()),
            Math.Min(NarrowestTitle, widestTitle),
            widestTitle
        );
        // A terminal without room for one column would break its values.
        var width = console.Profile.Width;
        console.Profile.Width = Math.Max(
            width,
            width - room + title + blocks.Max(b => widths[b].Sum())
        );
        foreach (var block in blocks)
        {
            console.Write(Block(head, headings[block], rows, title, block));
        }

        console.Profile.Width = width;
    }

    /// <summary>Ranges of columns that have room together; at least one column each.</summary>
    private static List<Range> Blocks(int[] widths, int room)
    {
        var blocks = new List<Range>();
        for (var first = 0; first < widths.Length; )
        {
            var (end, taken) = (first + 1, widths[first]);
            while (end < widths.Length && taken + widths[end] <= room)
            {
                taken += widths[end++];
            }

            blocks.Add(first..end);
            first = end;
        }

        return blocks;
    }

    private static Table Block(
        IReadOnlyList<string> head,
        string[] headings,
        IReadOnlyList<ColumnRow> rows,
        int title,
        Range block
    )
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var (index, heading) in head.Index())
        {
            table.AddColumn(
                new TableColumn(
                    Markup.Escape(index == 0 ? ShortText.Of(heading, title) : heading)
                ).NoWrap()
            );
        }

        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(Markup.Escape(heading)).RightAligned().NoWrap());
        }

        foreach (var row in rows)
        {
            if (row.BeginsSection)
            {
                table.AddEmptyRow();
            }

            var style = row.IsBold ? new Style(decoration: Decoration.Bold) : Style.Plain;
            table.AddRow(
                row.Head.Select((h, i) => i == 0 ? ShortText.Of(h, title) : h)
                    .Concat(row.Values.ToArray()[block])
                    .Select(c => new Text(c, style))
            );
        }

        return table;
    }
}
