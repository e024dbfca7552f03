using System.IO.Compression;
using System.Xml.Linq;
using Calculator.Reporting;

namespace Calculator.Workbooks.Tests.Support;

/// <summary>A written workbook, read back from its parts without any Excel library.</summary>
internal sealed class Workbook
{
    public static readonly XNamespace Main =
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly string[] _strings;

    public Workbook(byte[] bytes)
    {
        Bytes = bytes;
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            _parts.Add(entry.FullName, copy.ToArray());
        }

        _strings =
        [
            .. Part("xl/sharedStrings.xml")
                .Root!.Elements(Main + "si")
                .Select(si => string.Concat(si.Descendants(Main + "t").Select(t => t.Value))),
        ];
        XNamespace rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var targets = Part("xl/_rels/workbook.xml.rels")
            .Root!.Elements()
            .ToDictionary(
                e => e.Attribute("Id")!.Value,
                e => e.Attribute("Target")!.Value,
                StringComparer.Ordinal
            );
        foreach (var sheet in Part("xl/workbook.xml").Descendants(Main + "sheet"))
        {
            var target = targets[sheet.Attribute(rel + "id")!.Value].TrimStart('/');
            target = target.StartsWith("xl/", StringComparison.Ordinal) ? target : "xl/" + target;
            var name = sheet.Attribute("name")!.Value;
            SheetNames.Add(name);
            _sheetParts.Add(name, target);
            Cells.Add(name, ReadCells(Part(target)));
        }

        foreach (var name in Part("xl/workbook.xml").Descendants(Main + "definedName"))
        {
            if (name.Attribute("localSheetId") is null)
            {
                Names.Add(name.Attribute("name")!.Value, name.Value);
            }
        }
    }

    private readonly Dictionary<string, string> _sheetParts = new(StringComparer.Ordinal);

    public byte[] Bytes { get; }

    public List<string> SheetNames { get; } = [];

    public Dictionary<string, string> Names { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, Dictionary<string, Cell>> Cells { get; } =
        new(StringComparer.Ordinal);

    public IEnumerable<string> PartNames => _parts.Keys;

    public static Workbook Of(Report report)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(report, stream);
        return new Workbook(stream.ToArray());
    }

    public XDocument Part(string name) => XDocument.Load(new MemoryStream(_parts[name]));

    public XDocument SheetXml(string sheet) => Part(_sheetParts[sheet]);

    /// <summary>Addresses of a sheet's cells that bear a note.</summary>
    public IReadOnlySet<string> NotesOf(string sheet)
    {
        var relations =
            Path.GetDirectoryName(_sheetParts[sheet])
            + "/_rels/"
            + Path.GetFileName(_sheetParts[sheet])
            + ".rels";
        return !_parts.ContainsKey(relations)
            ? new HashSet<string>()
            : Part(relations)
                .Root!.Elements()
                .Select(r => r.Attribute("Target")!.Value.Split('/')[^1])
                .Where(t => t.StartsWith("comments", StringComparison.Ordinal))
                .SelectMany(t =>
                    Part(_parts.Keys.Single(k => k.EndsWith("/" + t, StringComparison.Ordinal)))
                        .Descendants(Main + "comment")
                )
                .Select(c => c.Attribute("ref")!.Value)
                .ToHashSet(StringComparer.Ordinal);
    }

    public Cell Cell(string sheet, string address) => Cells[sheet][address];

    /// <summary>The cell that an absolute reference such as <c>Inputs!$D$5</c> names.</summary>
    public Cell At(string reference)
    {
        var parts = reference.Split('!');
        return Cells[parts[0].Trim('\'')][parts[1].Replace("$", "", StringComparison.Ordinal)];
    }

    /// <summary>The cells of an absolute range such as <c>Model!$D$12:$H$12</c>, row by row.</summary>
    public IEnumerable<Cell> Range(string reference)
    {
        var parts = reference.Split('!');
        var ends = parts[1].Replace("$", "", StringComparison.Ordinal).Split(':');
        var (from, to) = (new Cell(ends[0], "n", null, ""), new Cell(ends[^1], "n", null, ""));
        for (var row = from.Row; row <= to.Row; row++)
        {
            for (var column = from.Column; column <= to.Column; column++)
            {
                yield return Cells[parts[0].Trim('\'')][
                    Calculator.Workbooks.Content.CellAddress.Relative(row, column)
                ];
            }
        }
    }

    /// <summary>The parts of the native charts.</summary>
    public IReadOnlyList<XDocument> Charts() =>
        [
            .. PartNames
                .Where(p =>
                    p.Contains("/chart", StringComparison.Ordinal)
                    && p.EndsWith(".xml", StringComparison.Ordinal)
                )
                .Order(StringComparer.Ordinal)
                .Select(Part),
        ];

    /// <summary>Model's rows under the first row whose columns from D on are year numbers: line id and values by year.</summary>
    public IEnumerable<(string Id, int Year, Cell Cell)> Lines()
    {
        var rows = Cells["Model"].Values.GroupBy(c => c.Row).OrderBy(g => g.Key).ToArray();
        var header = rows.First(r =>
            r.Any(c => c.Column == 4)
            && r.Where(c => c.Column >= 4).All(c => c.Number is >= 1900 and <= 2200)
        );
        var years = header
            .Where(c => c.Column >= 4)
            .ToDictionary(c => c.Column, c => (int)c.Number!.Value);
        foreach (var row in rows.Where(r => r.Key > header.Key))
        {
            var id = row.FirstOrDefault(c => c.Column == 1)?.Text;
            foreach (
                var cell in row.Where(c =>
                    id is not null && c.Column >= 4 && (c.Value.Length > 0 || c.Formula is not null)
                )
            )
            {
                yield return (id!, years[cell.Column], cell);
            }
        }
    }

    /// <summary>The workbook with parts replaced.</summary>
    public byte[] With(Func<string, XDocument, bool> edit)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in _parts)
            {
                using var target = archive.CreateEntry(name).Open();
                if (name.EndsWith(".xml", StringComparison.Ordinal))
                {
                    var xml = Part(name);
                    if (edit(name, xml))
                    {
                        xml.Save(target);
                        continue;
                    }
                }

                target.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public string PartOf(string sheet) => _sheetParts[sheet];

    private Dictionary<string, Cell> ReadCells(XDocument sheet) =>
        sheet
            .Descendants(Main + "c")
            .Select(c =>
            {
                var type = c.Attribute("t")?.Value ?? "n";
                var value = c.Element(Main + "v")?.Value ?? "";
                return new Cell(
                    c.Attribute("r")!.Value,
                    type,
                    c.Element(Main + "f")?.Value,
                    string.Equals(type, "s", StringComparison.Ordinal) && value.Length > 0
                        ? _strings[int.Parse(value)]
                        : value
                )
                {
                    Style = int.Parse(c.Attribute("s")?.Value ?? "0"),
                };
            })
            .ToDictionary(c => c.Address, StringComparer.Ordinal);
}
