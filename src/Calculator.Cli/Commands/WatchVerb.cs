using System.CommandLine;
using Calculator.Cli.Watching;

namespace Calculator.Cli.Commands;

/// <summary><c>alliance watch FILE</c>: runs again on save and tells what moved, until Ctrl-C.</summary>
internal sealed class WatchVerb : IVerb
{
    // Notices of the system are lost in containers and on network drives: the files are looked at.
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(250);

    private readonly CommonOptions _common = new();
    private readonly Argument<string> _file = new("file") { Description = "Scenario file." };

    private readonly Option<int?> _runs = new("--runs")
    {
        Description = "Stop after so many runs, the first among them; on Ctrl-C by default.",
        HelpName = "N",
    };

    public string Example => "alliance watch scenarios/japan-2022.yaml --runs 1";

    public Command Command =>
        _common.Command(
            "watch",
            "Run a scenario again whenever it or a file that it extends is saved; print which headline numbers moved.",
            [_file, _runs],
            Run
        );

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var terminal = _common.Terminal(parsed);
        if (parsed.GetValue(_runs) is < 1)
        {
            terminal.Error.WriteLine("error: --runs is a number of runs, 1 or more");
            return ExitCode.WrongUsage;
        }

        var watched = new WatchedScenario(terminal, parsed.GetValue(_file)!, _common.Load(parsed));
        for (
            var left = parsed.GetValue(_runs) ?? int.MaxValue;
            !cancellation.IsCancellationRequested;

        )
        {
            if (watched.Look() && --left == 0)
            {
                break;
            }

            cancellation.WaitHandle.WaitOne(s_interval);
        }

        return ExitCode.Done;
    }
}
