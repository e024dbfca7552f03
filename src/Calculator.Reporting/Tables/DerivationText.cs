using System.Text;
using Calculator.Core.Evaluation;
using Calculator.Core.Quantities;

namespace Calculator.Reporting.Tables;

/// <summary>Writes a derivation as an indented tree, down to the inputs with their sources.</summary>
public static class DerivationText
{
    /// <summary>The text, lines parted by <c>\n</c>.</summary>
    /// <param name="root">The derivation.</param>
    /// <param name="positions">From a figure's document path to its place, where known.</param>
    public static string Write(DerivationNode root, IReadOnlyDictionary<string, string> positions)
    {
        var text = new StringBuilder();
        Append(text, root, 0, positions);
        return text.ToString().TrimEnd('\n');
    }

    private static void Append(
        StringBuilder text,
        DerivationNode node,
        int depth,
        IReadOnlyDictionary<string, string> positions
    )
    {
        var indent = new string(' ', depth * 2);
        var value = node.Written ?? QuantityFormat.Write(node.Value, node.Unit);
        text.Append(indent).Append(node.Id);
        text.Append(node.IsForAllYears ? "" : $" [{node.Year}]");
        text.Append(" = ").Append(value);
        if (node.Written is null)
        {
            text.Append("   ").Append(node.Title);
        }

        text.Append('\n');
        if (node.IsRepeated)
        {
            text.Append(indent).Append("    (worked out above)\n");
            return;
        }

        Line("= ", node.Formula);
        Line(
            "= ",
            string.Equals(node.Filled, node.Formula, StringComparison.Ordinal) ? null : node.Filled
        );
        foreach (var remark in node.Remarks)
        {
            Line("note: ", remark);
        }

        if (node.Written is not null)
        {
            Line("", $"{node.Title}");
            Line("source: ", node.Source ?? "none named");
            Line("note: ", node.Note);
            Line("at: ", positions.GetValueOrDefault(node.Path));
        }

        foreach (var operand in node.Operands)
        {
            Append(text, operand, depth + 1, positions);
        }

        void Line(string lead, string? content)
        {
            if (!string.IsNullOrEmpty(content))
            {
                text.Append(indent).Append("    ").Append(lead).Append(content).Append('\n');
            }
        }
    }
}
