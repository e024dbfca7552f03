using Calculator.Cli;

return await CommandLine.Run(args).ConfigureAwait(false);
