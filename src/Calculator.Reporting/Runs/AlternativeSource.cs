namespace Calculator.Reporting.Runs;

/// <summary>An alternative that is read when somebody asks for it.</summary>
/// <param name="Name">Its name in the scenario.</param>
/// <param name="Title">Its title, as written (untrusted text).</param>
/// <param name="Read">Gives it; <c>null</c> where it has errors. Called at most once by a run.</param>
public sealed record AlternativeSource(string Name, string Title, Func<ScenarioSource?> Read);
