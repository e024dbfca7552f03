using System.CommandLine;

namespace Calculator.Cli.Commands;

/// <summary>A verb of the command line. A new one is one file here and one line in <see cref="VerbCatalog"/>.</summary>
internal interface IVerb
{
    Command Command { get; }

    /// <summary>What a user may type, shown at the end of the verb's help: a command on the shipped scenarios that works.</summary>
    string Example { get; }
}
