using System.Text;
using Calculator.Core.Agreements;
using Calculator.Core.Compilation.Measures;
using Calculator.Core.Compilation.Rules;
using Calculator.Core.Quantities;

namespace Calculator.Reporting.Files;

/// <summary>Writes the reference documentation of rules and measures from their catalogs (<c>src/docs/reference.md</c>).</summary>
public static class ReferenceText
{
    public static string Markdown()
    {
        var text = new StringBuilder(
            "# Reference\n\nMade from the program's own catalogs; `alliance list reference` prints it.\n\n## Rules\n"
        );
        foreach (var rule in RuleCatalog.Rules)
        {
            text.Append("\n### `")
                .Append(rule.Name)
                .Append("`\n\n")
                .Append(rule.Doc)
                .Append("\n\n");
            text.Append(
                "| parameter | required | what | unit | range |\n| --- | --- | --- | --- | --- |\n"
            );
            foreach (var parameter in rule.Parameters)
            {
                text.Append("| `")
                    .Append(parameter.Name)
                    .Append("` | ")
                    .Append(parameter.IsRequired ? "yes" : "no")
                    .Append(" | ")
                    .Append(parameter.Doc)
                    .Append(" | ")
                    .Append(parameter.Unit.Describe())
                    .Append(" | ")
                    .Append(Range(parameter))
                    .Append(" |\n");
            }
        }

        text.Append(
            "\n## Measures\n\nAmounts are in the report's currency, price basis and calendar unless a line says otherwise.\n\n"
        );
        text.Append("| lines | definition |\n| --- | --- |\n");
        foreach (var measure in MeasureCatalog.Measures)
        {
            text.Append("| `")
                .Append(string.Join("`, `", measure.Ids))
                .Append("` | ")
                .Append(measure.Definition)
                .Append(" |\n");
        }

        return text.ToString();
    }

    private static string Range(Parameter parameter) =>
        parameter.Unit is ParameterUnit.None
            ? ""
            : parameter.Range.Describe(parameter.Unit.Implied() ?? Unit.Index);
}
