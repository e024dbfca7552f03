using System.Text.RegularExpressions;
using Spectre.Console;

namespace Calculator.Cli.Output;

/// <summary>Colours the word and code of what is told on standard error.</summary>
internal sealed class ErrorColour
{
    private const string Escape = "\u001b[";
    private readonly Lazy<bool> _isOn;

    private ErrorColour(Func<bool> isOn) => _isOn = new(isOn);

    /// <summary>Leaves every text as it is.</summary>
    public static ErrorColour None { get; } = new(() => false);

    /// <summary>Colours what it is given.</summary>
    public static ErrorColour Always { get; } = new(() => true);

    /// <summary>Colours where a writer is this process's standard error, that is a terminal with colours, and NO_COLOR is not set.</summary>
    public static ErrorColour Of(TextWriter error) =>
        Console.IsErrorRedirected
        || !ReferenceEquals(error, Console.Error)
        || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            ? None
            : new ErrorColour(() =>
                AnsiConsole
                    .Create(
                        new AnsiConsoleSettings
                        {
                            Out = new AnsiConsoleOutput(error),
                            Interactive = InteractionSupport.No,
                        }
                    )
                    .Profile.Capabilities
                    is { Ansi: true, ColorSystem: not ColorSystem.NoColors }
            );

    /// <summary>The text with its first <c>error CODE:</c>, <c>warning:</c> and the like in red, yellow or blue.</summary>
    public string Paint(string text)
    {
        if (!_isOn.Value)
        {
            return text;
        }

        var word = Regex.Match(
            text,
            "(?<=^|: )(?<severity>error|warning|note)( [A-Z]{3}[0-9]{3})?:",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(1)
        );
        return word.Success
            ? $"{text[..word.Index]}{Escape}1;{Number(word.Groups["severity"].Value)}m{word.Value}{Escape}0m{text[(word.Index + word.Length)..]}"
            : text;
    }

    private static int Number(string word) =>
        word switch
        {
            "error" => 31,
            "warning" => 33,
            _ => 34,
        };
}
