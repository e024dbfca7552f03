using System.Globalization;
using System.Text;
using Calculator.Reporting.Formats;
using CsCheck;

namespace Calculator.Reporting.Tests.Formats;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-x", "'-x")]
    [InlineData("@x", "'@x")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("日本", "日本")]
    public void Text_is_quoted_where_it_must_be_and_never_a_formula(string text, string cell) =>
        Assert.Equal(cell + "\r\n", new CsvText().Text(text).EndRow().ToString());

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(1.82e9, "1820000000")]
    [InlineData(1.0 / 3, "0.3333333333333333")]
    public void Numbers_have_a_point_and_every_digit(double value, string cell) =>
        Assert.Equal(cell + "\r\n", new CsvText().Number(value).EndRow().ToString());

    [Fact]
    public void A_number_is_read_back_as_it_was() =>
        Gen
            .Double.Where(double.IsFinite)
            .Sample(value =>
                Assert.Equal(
                    value,
                    double.Parse(
                        new CsvText().Number(value).ToString(),
                        CultureInfo.InvariantCulture
                    )
                )
            );

    /// <summary>Any rows of text, read by RFC 4180, are the same rows, but for the apostrophe before a would-be formula.</summary>
    [Fact]
    public void Rows_are_read_back_as_they_were() =>
        Gen.String[Gen.Char["ab,\"\r\n=+-@\t "], 0, 6]
            .Array[1, 4]
            .Array[1, 4]
            .Sample(rows =>
            {
                var csv = new CsvText();
                foreach (var row in rows)
                {
                    foreach (var cell in row)
                    {
                        csv.Text(cell);
                    }

                    csv.EndRow();
                }

                Assert.Equal(
                    rows.Select(r => r.Select(Marked)).SelectMany(r => r.Append("|")),
                    Read(csv.ToString()).SelectMany(r => r.Append("|"))
                );
            });

    private static string Marked(string cell) =>
        cell.Length > 0 && "=+-@\t\r".Contains(cell[0], StringComparison.Ordinal)
            ? "'" + cell
            : cell;

    /// <summary>A reader of RFC 4180.</summary>
    private static List<List<string>> Read(string text)
    {
        var (rows, row, cell, quoted) = (
            new List<List<string>>(),
            new List<string>(),
            new StringBuilder(),
            false
        );
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted)
            {
                if (text[i] != '"')
                {
                    cell.Append(text[i]);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append(text[i++]);
                }
                else
                {
                    quoted = false;
                }
            }
            else if (text[i] == '"')
            {
                quoted = true;
            }
            else if (text[i] == ',')
            {
                row.Add(cell.ToString());
                cell.Clear();
            }
            else if (text[i] == '\r' && text[i + 1] == '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                rows.Add(row);
                row = [];
                i++;
            }
            else
            {
                cell.Append(text[i]);
            }
        }

        return rows;
    }
}
