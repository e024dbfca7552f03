using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Calculator.Cli.Commands;

/// <summary>A verb's help with its example at the end.</summary>
/// <param name="help">The help without it.</param>
internal sealed class ExampleHelp(SynchronousCommandLineAction help) : SynchronousCommandLineAction
{
    /// <summary>Puts it in the place of a program's help.</summary>
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new ExampleHelp((SynchronousCommandLineAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var code = help.Invoke(parseResult);
        var name = parseResult.CommandResult.Command.Name;
        if (VerbCatalog.Verbs.FirstOrDefault(v => v.Command.Name == name) is { } verb)
        {
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Example:");
            output.WriteLine($"  {verb.Example}");
        }

        return code;
    }
}
