using System.Globalization;
using System.Text;
using Calculator.ScenarioFiles.Differences;
using Calculator.ScenarioFiles.Layout;
using Calculator.ScenarioFiles.Reading;
using Calculator.ScenarioFiles.Writing;
using Calculator.TestSupport;
using CsCheck;

namespace Calculator.ScenarioFiles.Tests.Layout;

/// <summary>However a scenario is written, laying it out keeps what it says, and is done once.</summary>
public sealed class LayoutProperties
{
    private static readonly string[] s_shipped =
    [
        .. ShippedReports.Ids.Select(id =>
            File.ReadAllText(Path.Combine(Repository.Scenarios, id + ".yaml"))
        ),
    ];

    private static readonly Gen<string> s_amount = Gen.Select(
        Gen.Int[1, 9_999],
        OneOf("mn USD", "bn USD", "USD"),
        (n, unit) => string.Create(CultureInfo.InvariantCulture, $"{n} {unit}")
    );

    private static readonly Gen<string> s_rule = Gen.OneOf(
        s_amount.Select(a => $"rule: level|amount: {a}"),
        s_amount.Select(a => $"rule: escalate|base: {a}|rate: 2.5 %"),
        Gen.Select(
            s_amount,
            s_amount,
            (a, b) => $"rule: schedule|amounts: {{2024: {a}, 2025-2027:   {b}}}"
        )
    );

    private static readonly Gen<string> s_note = OneOf(
        "note: plain words",
        "note: \"quoted: words # here\"",
        "note: 'it''s'",
        "note: \"word\"",
        "note: >-\n one\n   two\n\n three",
        "note: one\n   two"
    );

    private static readonly Gen<string> s_scenario = Gen.Select(
        Gen.Select(s_rule, s_note, Gen.Bool, (r, n, f) => (r, n, f)).List[1, 4],
        Gen.Int[1, 5],
        OneOf("", " ", "   "),
        OneOf("\n", "\r\n"),
        (lines, width, behind, end) => Text(lines, width, behind, end)
    );

    private static Gen<string> OneOf(params string[] texts) =>
        Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string Text(
        List<(string Rule, string Note, bool IsFlow)> lines,
        int width,
        string behind,
        string end
    )
    {
        var text = new StringBuilder(
            $"scenario:  made{behind}\nyears: 2024-2027\n\n\n# the host\nhosts:\n"
        );
        var level = new string(' ', width);
        string In(int n) => string.Concat(Enumerable.Repeat(level, n));
        text.Append($"{In(1)}japan:{behind}\n{In(2)}agreements:\n{In(3)}pact:\n");
        text.Append($"{In(4)}term: 2024-2027{behind} # four years\n{In(4)}lines:\n");
        foreach (var (i, (rule, note, isFlow)) in lines.Index())
        {
            text.Append($"{In(5)}# line {i}\n{In(5)}line-{i}:");
            if (isFlow)
            {
                text.Append($" {{{rule.Replace("|", ",", StringComparison.Ordinal)}}}{behind}\n");
                continue;
            }

            text.Append('\n');
            foreach (var key in rule.Split('|').Append(note))
            {
                text.Append(
                    $"{In(6)}{key.Replace("\n", $"\n{In(6)}", StringComparison.Ordinal)}\n"
                );
            }

            text.Append('\n');
        }

        return text.ToString().ReplaceLineEndings(end);
    }

    private static ScenarioFile Read(string text) =>
        new ScenarioFileReader(
            new MemoryFileStore(
                new Dictionary<string, string>(StringComparer.Ordinal) { ["/s.yaml"] = text }
            ),
            new ScenarioFileOptions()
        ).Read("/s.yaml");

    private static IEnumerable<(string, string)> Values(ScenarioFile file) =>
        ResolvedValue.All(file.Document!).Select(v => (v.Path, v.Text));

    [Fact]
    public void Laying_out_keeps_what_a_scenario_says() =>
        s_scenario.Sample(
            text =>
            {
                var before = Read(text);
                Assert.False(before.HasErrors, text + string.Join('\n', before.Diagnostics));
                var laid = ScenarioLayout.Of(text);
                Assert.True(laid is not null, text);
                Assert.Equal(laid, ScenarioLayout.Of(laid));
                var after = Read(laid);
                Assert.Equal(Values(before), Values(after));
                Assert.Empty(ScenarioDifferences.Between(before, after));
            },
            iter: 300
        );

    /// <summary>A shipped file with a piece cut out or put in, mostly broken.</summary>
    private static readonly Gen<string> s_torn = Gen.Select(
        Gen.Int[0, ShippedReports.Ids.Count - 1],
        Gen.Int[0, 4_000],
        Gen.Int[0, 9],
        OneOf(
            "",
            "\n",
            " ",
            "\t",
            "- ",
            ": ",
            "{",
            "}",
            "\"",
            "'",
            "#",
            " #",
            "|",
            "&a ",
            ",",
            "\r"
        ),
        (id, at, length, put) =>
        {
            var text = s_shipped[id];
            var from = Math.Min(at, text.Length);
            var to = Math.Min(from + length, text.Length);
            return text[..from] + put + text[to..];
        }
    );

    [Fact]
    public void Whatever_a_file_holds_it_is_laid_out_for_good_or_not_at_all() =>
        s_torn.Sample(
            text =>
            {
                if (ScenarioLayout.Of(text) is { } laid)
                {
                    Assert.Equal(laid, ScenarioLayout.Of(laid));
                }
            },
            iter: 400
        );

    [Fact]
    public void What_is_shown_says_the_same() =>
        s_scenario.Sample(
            text =>
            {
                var before = Read(text);
                var after = Read(ResolvedText.Write(before.Document!));
                Assert.Equal(Values(before), Values(after));
            },
            iter: 100
        );
}
