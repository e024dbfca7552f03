using System.Text;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.ScenarioFiles.Tests.Documents;

/// <summary>A file that is not in UTF-8 is told at its first bad byte.</summary>
public sealed class Utf8TextTests
{
    private const string Text =
        "scenario: x\ntitle: Übung\nyears: 2022\nhosts: { japan: { troops: 5 } }\n";

    private sealed class Bytes(params (string Path, byte[] Content)[] files) : IFileStore
    {
        public bool Exists(string path) => files.Any(f => f.Path == path);

        public byte[] ReadBytes(string path, long mostBytes) =>
            files.First(f => f.Path == path).Content;

        public IReadOnlyList<string> YamlFiles(string folder) =>
            [.. files.Select(f => f.Path).Where(p => Path.GetDirectoryName(p) == folder)];
    }

    private static ScenarioFile Read(params (string Path, byte[] Content)[] files) =>
        new ScenarioFileReader(new Bytes(files), new ScenarioFileOptions()).Read("/s/a.yaml");

    public static TheoryData<byte[], int, int, string> Bad() =>
        new()
        {
            { Encoding.Latin1.GetBytes(Text), 2, 8, "0xDC" },
            { [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)], 1, 1, "UTF-16" },
            { Encoding.BigEndianUnicode.GetBytes(Text), 1, 1, "UTF-16" },
            // 日 in Shift-JIS behind a comment with a letter of two bytes in UTF-8.
            { [.. "# é "u8, 0x93, 0xFA, .. "\nscenario: x\n"u8], 1, 5, "0x93" },
            { [.. "scenario: x\ntitle: a"u8, 0xC3], 2, 9, "0xC3" },
            { [.. "scenario: x\ntitle: a"u8, 0, .. "b\n"u8], 2, 9, "0x00" },
        };

    [Theory]
    [MemberData(nameof(Bad))]
    public void The_first_bad_byte_is_told(byte[] content, int line, int column, string words)
    {
        var error = Assert.Single(Read(("/s/a.yaml", content)).Diagnostics);
        Assert.Equal("YML010", error.Diagnostic.Code);
        Assert.Contains(words, error.Diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains(
            "save the file as UTF-8",
            error.Diagnostic.Allowed,
            StringComparison.Ordinal
        );
        Assert.Equal((line, column), (error.Position!.Line, error.Position.Column));
    }

    [Fact]
    public void A_mark_of_UTF_8_is_no_part_of_the_text()
    {
        var file = Read(
            ("/s/a.yaml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)])
        );
        Assert.Equal("Übung", file.Scenario!.Title);
    }

    [Fact]
    public void Extended_files_and_reference_data_are_held_to_it_too()
    {
        var delta = "scenario: y\nextends: b\n"u8.ToArray();
        var error = Assert.Single(
            Read(("/s/a.yaml", delta), ("/s/b.yaml", Encoding.Latin1.GetBytes(Text))).Diagnostics
        );
        Assert.Equal(
            ("YML010", "b.yaml"),
            (error.Diagnostic.Code, Path.GetFileName(error.Position!.File.Name))
        );
        var series = Encoding.UTF8.GetBytes(
            Text.Replace("troops: 5", "gdp: { series: g }", StringComparison.Ordinal)
        );
        Assert.Contains(
            Read(
                ("/s/a.yaml", series),
                ("/s/reference/g.yaml", Encoding.Latin1.GetBytes("# ü\nseries: {}\n"))
            ).Diagnostics,
            d => d.Diagnostic.Code == "YML010" && d.Position!.File.Name == "reference/g.yaml"
        );
    }
}
