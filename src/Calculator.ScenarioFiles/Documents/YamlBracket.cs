namespace Calculator.ScenarioFiles.Documents;

/// <summary>An open bracket with what was read of its entry at hand.</summary>
internal sealed class YamlBracket(char sign, Position position, int indent)
{
    /// <summary><c>{</c> or <c>[</c>.</summary>
    public char Sign => sign;

    /// <summary>Where it opens.</summary>
    public Position Position => position;

    /// <summary>Indentation of the line it opens in.</summary>
    public int Indent => indent;

    /// <summary>True where the beginning of a later line closes it.</summary>
    public bool IsClosedLater { get; init; }

    /// <summary>True once the entry has its colon.</summary>
    public bool HasColon { get; set; }

    /// <summary>The bare text read last, with its place; <c>null</c> where something else was.</summary>
    public (Position Place, string Text, bool IsNewLine)? Word { get; set; }

    /// <summary>The problem of a bracket that nothing closes.</summary>
    public YamlProblem NeverClosed() =>
        new(Position, $"the '{Sign}' that begins here is never closed")
        {
            Allowed = $"a '{Closer(Sign)}' for each '{Sign}'",
        };

    /// <summary>The sign that closes a bracket.</summary>
    public static char Closer(char sign) => sign == '{' ? '}' : ']';
}
