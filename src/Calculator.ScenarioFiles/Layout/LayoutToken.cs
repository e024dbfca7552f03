namespace Calculator.ScenarioFiles.Layout;

/// <summary>A piece of a YAML text on one line, with what its layout depends on.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; of a value over several lines, the part on this line.</param>
/// <param name="Column">Blanks and text before it, from 0.</param>
internal sealed record LayoutToken(TokenKind Kind, string Text, int Column);
