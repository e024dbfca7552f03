using System.Text;

namespace Calculator.Cli.Findings;

/// <summary>Findings as workflow commands of GitHub Actions, which shows them beside the lines of a change.</summary>
internal static class GithubCommands
{
    /// <summary>A line each.</summary>
    public static string Write(IEnumerable<Finding> findings)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            text.Append("::")
                .Append(finding.Severity == "note" ? "notice" : finding.Severity)
                .Append(" file=")
                .Append(Property(finding.File))
                .Append($",line={finding.Line},col={finding.Column}")
                .Append(",title=")
                .Append(Property(finding.Diagnostic.Code))
                .Append("::")
                .Append(Data(finding.Text))
                .Append('\n');
        }

        return text.ToString();
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text)
            .Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);
}
