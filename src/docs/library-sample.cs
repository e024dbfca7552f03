// The libraries without the program: support per troop as a scenario states it and with other troops.
//   dotnet run src/docs/library-sample.cs scenarios/japan-2022.yaml
#:project ../Calculator.ScenarioFiles
#:project ../Calculator.Reporting
using Calculator.Core.Diagnostics;
using Calculator.Core.Economy;
using Calculator.Core.Quantities;
using Calculator.Reporting.Runs;
using Calculator.ScenarioFiles.Documents;
using Calculator.ScenarioFiles.Reading;

var scenario = new ScenarioFileReader(new Sample.Disk(), new ScenarioFileOptions())
    .Read(args[0])
    .Scenario!;
Console.WriteLine($"{scenario.Title}: {PerTroop():N0} USD per troop in FY2022");

var host = scenario.Hosts[0];
var troops = new Figure(50_000, Unit.Person, "50_000", "hosts.japan.troops");
scenario = scenario with { Hosts = [host with { Troops = new ConstantPath(troops) }] };
Console.WriteLine($"with {troops.Written} troops: {PerTroop():N0}");

double PerTroop() =>
    ScenarioRun
        .Of(new ScenarioSource(scenario), new DiagnosticCollector())!
        .Report()
        .Result.Value("support.per-troop", 2022);

namespace Sample
{
    internal sealed class Disk : IFileStore
    {
        public bool Exists(string path) => File.Exists(path);

        public byte[] ReadBytes(string path, long mostBytes) => File.ReadAllBytes(path);

        public IReadOnlyList<string> YamlFiles(string folder) =>
            Directory.GetFiles(folder, "*.yaml");
    }
}
