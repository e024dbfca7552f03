using System.Collections.Frozen;
using System.Reflection;
using Calculator.ScenarioFiles.Tests.Reading;

namespace Calculator.ScenarioFiles.Tests.Schema;

/// <summary>The table of bad scenarios again: the schema refuses each that a schema can refuse.</summary>
public sealed class BadScenarioSchemaTests
{
    private const string Reference = "whether a name is stated elsewhere";
    private const string Figures =
        "one figure beside another: units of one kind, years that are missing, overlap or are too many";
    private const string Arithmetic = "what numbers add up to, or which comes first";
    private const string Settings = "one key against another part of the file";
    private const string Reserved = "names that results use";

    /// <summary>What a schema can't see, by the error's code and the replaced line's number.</summary>
    private static readonly FrozenDictionary<string, string> s_beyond = new Dictionary<
        string,
        string
    >(StringComparer.Ordinal)
    {
        ["SCN009 years: 2026-2022"] = Arithmetic,
        ["ECO002"] = Reference,
        ["REF001"] = Reference,
        ["EVA001"] = Figures,
        ["AGR107"] = Reserved,
        ["AGR010"] = Reference,
        ["ECO001"] = Reference,
        ["AGR001"] = Settings,
        ["AGR003"] = Arithmetic,
        ["AGR004"] = Reference,
        ["AGR005"] = Settings,
        ["FIG009"] = Figures,
        ["FIG008"] = Figures,
        ["MEA001"] = Settings,
        ["FIG001 1e300"] = Arithmetic,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static TheoryData<int, string, string> Cases =>
        [
            .. typeof(BadScenarioTests)
                .GetMethod(nameof(BadScenarioTests.A_mistake_is_told_at_its_place))!
                .GetCustomAttributes<InlineDataAttribute>()
                .Select(a => ((int)a.Data[0]!, (string)a.Data[1]!, (string)a.Data[2]!)),
        ];

    [Fact]
    public void The_good_scenario_passes() =>
        Assert.Empty(Refusals(string.Join('\n', BadScenarioTests.Good)));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_refused_unless_a_schema_cannot_see_it(
        int replaced,
        string line,
        string code
    )
    {
        var refusals = Refusals(
            string.Join('\n', BadScenarioTests.Good.Select((l, i) => i == replaced - 1 ? line : l))
        );
        var isBeyond = s_beyond.Keys.Any(k =>
            k == code
            || (
                k.StartsWith(code + " ", StringComparison.Ordinal)
                && line.Contains(k[(code.Length + 1)..], StringComparison.Ordinal)
            )
        );
        Assert.Equal(isBeyond, refusals.Length == 0);
    }

    private static string[] Refusals(string yaml) =>
        ScenarioSchemaTests.Refusals(JsonDocumentText.Of(yaml));
}
