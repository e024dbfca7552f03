using Calculator.Core.Diagnostics;
using Calculator.ScenarioFiles.Documents;
using Spectre.Console;

namespace Calculator.Cli.Output;

/// <summary>The console: results on standard output, everything else on standard error. Colours only on a terminal
/// that has them and without NO_COLOR; a pipe gets wide plain text.</summary>
internal sealed class Terminal
{
    private const int PipeWidth = 1000;
    private readonly Lazy<IAnsiConsole> _out;
    private readonly ErrorColour _colour;

    public Terminal(
        TextWriter output,
        TextWriter error,
        bool isQuiet,
        bool isRedirected,
        ErrorColour? colour = null
    )
    {
        _colour = colour ?? ErrorColour.None;
        Output = output;
        Error = error;
        IsQuiet = isQuiet;
        IsRedirected = isRedirected;
        _out = new Lazy<IAnsiConsole>(() =>
        {
            var noColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
            var console = AnsiConsole.Create(
                new AnsiConsoleSettings
                {
                    Out = new AnsiConsoleOutput(output),
                    Ansi = isRedirected ? AnsiSupport.No : AnsiSupport.Detect,
                    ColorSystem =
                        isRedirected || noColor
                            ? ColorSystemSupport.NoColors
                            : ColorSystemSupport.Detect,
                    Interactive = InteractionSupport.No,
                }
            );
            if (isRedirected)
            {
                console.Profile.Width = PipeWidth;
            }

            return console;
        });
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    public bool IsQuiet { get; }

    /// <summary>True where standard output is no terminal.</summary>
    public bool IsRedirected { get; }

    /// <summary>For tables and coloured text.</summary>
    public IAnsiConsole Rich => _out.Value;

    /// <summary>The same console with standard error going elsewhere.</summary>
    public Terminal WithError(TextWriter error) =>
        new(Output, error, IsQuiet, IsRedirected, _colour);

    /// <summary>Prints a run's warnings and notes to standard error.</summary>
    public void PrintWarnings(IEnumerable<string> warnings, IEnumerable<string> notes)
    {
        foreach (var warning in warnings)
        {
            Error.WriteLine(_colour.Paint($"warning: {warning}"));
        }

        foreach (var note in notes)
        {
            Error.WriteLine(_colour.Paint($"note: {note}"));
        }
    }

    /// <summary>Prints diagnostics to standard error, errors always, the others unless quiet.</summary>
    public void Print(IEnumerable<PositionedDiagnostic> diagnostics)
    {
        foreach (
            var item in diagnostics.Where(i => i.Diagnostic.Severity == Severity.Error || !IsQuiet)
        )
        {
            Error.WriteLine(_colour.Paint(DiagnosticText.Write(item)));
        }
    }
}
