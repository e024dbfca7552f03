using System.Text.Json;
using System.Text.Json.Nodes;
using Calculator.ScenarioFiles.Schema;
using Calculator.TestSupport;
using Json.Schema;

namespace Calculator.ScenarioFiles.Tests.Schema;

/// <summary>The schema agrees with the reader: what is shipped passes, as an independent validator sees it.</summary>
public sealed class ScenarioSchemaTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText(ScenarioSchema.Json());

    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Repository.Scenarios, "*.yaml")
                .Select(f => Path.GetFileName(f))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The places at which a document is refused; none where it passes.</summary>
    internal static string[] Refusals(JsonNode document)
    {
        var results = s_schema.Evaluate(
            JsonSerializer.SerializeToElement(document),
            new EvaluationOptions { OutputFormat = OutputFormat.List }
        );
        return results.IsValid
            ? []
            :
            [
                .. results
                    .Details!.Where(d => d is { IsValid: false, Errors: not null })
                    .SelectMany(d =>
                        d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Key}: {e.Value}")
                    )
                    .Append("refused"),
            ];
    }

    [Fact]
    public void The_shipped_schema_is_current() =>
        new Snapshot("") { Folder = Repository.Scenarios }.Match(
            "schema.json",
            ScenarioSchema.Json()
        );

    [Fact]
    public void It_is_a_schema_of_its_dialect() =>
        Assert.True(
            MetaSchemas
                .Draft202012.Evaluate(JsonDocument.Parse(ScenarioSchema.Json()).RootElement)
                .IsValid
        );

    [Theory]
    [MemberData(nameof(Files))]
    public void It_accepts_what_is_shipped_with_every_alternative(string file)
    {
        var document = JsonDocumentText.Of(
            File.ReadAllText(Path.Combine(Repository.Scenarios, file))
        );
        Assert.Empty(Refusals(document));
        foreach (var (_, delta) in (document["alternatives"] as JsonObject) ?? [])
        {
            // An alternative is a delta, as a file that extends another one is.
            var extended = delta!.DeepClone();
            extended["extends"] = "another";
            Assert.Empty(Refusals(extended));
        }
    }
}
