namespace Calculator.Cli.Output;

/// <summary>Says on standard error what is going on when it takes more than a second; silent otherwise.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);
    private readonly Timer? _timer;
    private volatile string _step = "";

    public Progress(Terminal terminal, string scenario)
    {
        if (!terminal.IsQuiet)
        {
            _timer = new Timer(
                _ => terminal.Error.WriteLine($"{scenario}: {_step} ..."),
                null,
                s_patience,
                s_patience
            );
        }
    }

    /// <summary>Names the step that begins.</summary>
    public void Step(string step) => _step = step;

    public void Dispose() => _timer?.Dispose();
}
