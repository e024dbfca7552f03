using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;

namespace Calculator.ScenarioFiles.Tests.Reading;

public sealed class SettingTargetTests
{
    private const string Yaml = """
        title: T
        empty:
        less: [labor, utilities]
        parts: [{ a: 1 }]
        hosts: { japan: { troops: 5 } }
        years-of: { 2022: 1, 2023-2025: 2 }
        schedule-of: { schedule: { FY2022: 1 }, then: hold }
        series-of: { series: s }
        growing: { base: 1, base-year: 2022, growth: 2 % }
        """;

    private static (string? Path, string Delta, string? Before, string Codes) Find(string text)
    {
        var found = new PositionedDiagnostics();
        var root = DocumentReader.Read(new SourceFile("f", "f", Yaml), found)!;
        var target = new SettingTarget(SettingReader.Read(text, 1, found)!, found);
        var delta = target.Find(root)?.Delta;
        return (
            delta is null ? null : target.Path,
            delta is null ? "" : Text(delta),
            target.Before,
            string.Join(' ', found.Items.Select(i => $"{i.Diagnostic.Code}:{i.Position!.Column}"))
        );
    }

    private static string Text(DocumentNode node) =>
        node switch
        {
            TextNode text => text.Text,
            ListNode list => $"[{string.Join(",", list.Items.Select(Text))}]",
            MapNode map =>
                $"{{{string.Join(",", map.Entries.Select(e => $"{e.Key}:{Text(e.Value)}"))}}}",
            _ => "",
        };

    [Theory]
    [InlineData("title=X", "title", "{title:X}", "T")]
    [InlineData("hosts.japan.troops=6", "hosts.japan.troops", "{hosts:{japan:{troops:6}}}", "5")]
    [InlineData("empty.a.b=6", "empty.a.b", "{empty:{a:{b:6}}}", null)]
    [InlineData("hosts.korea.troops=6", "hosts.korea.troops", "{hosts:{korea:{troops:6}}}", null)]
    [InlineData("less.2=rent", "less.2", "{less:[labor,rent]}", "utilities")]
    [InlineData("less=[rent]", "less", "{less:[rent]}", null)]
    [InlineData("years-of.2022=6", "years-of.2022", "{years-of:{2022:6}}", "1")]
    [InlineData("years-of.2023-2025=6", "years-of.2023-2025", "{years-of:{2023-2025:6}}", "2")]
    [InlineData("years-of.FY2024=6", "years-of.2024", "{years-of:{2024:6}}", "2")]
    [InlineData("years-of.2022-2023=6", "years-of.2023", "{years-of:{2022:6,2023:6}}", "2")]
    [InlineData("years-of.2030=6", "years-of.2030", "{years-of:{2030:6}}", null)]
    [InlineData(
        "schedule-of.2022=6",
        "schedule-of.schedule.FY2022",
        "{schedule-of:{schedule:{FY2022:6}}}",
        "1"
    )]
    [InlineData("series-of.2022=6", "series-of.except.2022", "{series-of:{except:{2022:6}}}", null)]
    public void What_is_set_is_a_delta(string text, string path, string delta, string? before) =>
        Assert.Equal((path, delta, before, ""), Find(text));

    [Theory]
    [InlineData("title.x=1", "SET004:7")]
    [InlineData("hosts.japan.troops.2022=1", "SET004:20")]
    [InlineData("hosts.japn.troops=1", "SET005:7")]
    [InlineData("host.japan.troops=1", "SET005:1")]
    [InlineData("growing.2022=1", "SET006:9")]
    [InlineData("less.3=x", "SET007:6")]
    [InlineData("less.x=x", "SET007:6")]
    [InlineData("less.1=[x]", "SET007:6")]
    [InlineData("parts.1.a=2", "SET007:7")]
    public void What_cant_be_followed_is_told_at_its_key(string text, string code)
    {
        var (path, _, _, codes) = Find(text);
        Assert.Null(path);
        Assert.Equal(code, codes);
    }

    /// <summary>2023-2025 is stated once: where one of its years is set, the others keep what they had.</summary>
    [Fact]
    public void A_range_is_split_where_one_of_its_years_is_set()
    {
        var found = new PositionedDiagnostics();
        var root = DocumentReader.Read(new SourceFile("f", "f", Yaml), found)!;
        var target = new SettingTarget(SettingReader.Read("years-of.2024=6", 1, found)!, found);
        var split = target.Find(root)!.Value.Document.Find("years-of")!.Value;
        Assert.Equal("{2022:1,2023:2,2024:2,2025:2}", Text(split));
    }
}
