using Calculator.Core.Agreements;
using Calculator.Core.Modelling;

namespace Calculator.Core.Compilation.Measures;

/// <summary>Each host's support by category and kind in its own terms.</summary>
internal sealed class HostSupport : IMeasure
{
    public string Ids =>
        "HOST.support.CATEGORY, HOST.support.cash, HOST.support.in-kind, HOST.support.forgone, HOST.support.not-split, HOST.support.scope.SCOPE, HOST.support.one-off, HOST.support.total";

    public string Definition =>
        "A host's support in the currency and fiscal years of its agreements, over all of them.";

    public void AddLines(MeasureContext context)
    {
        foreach (var host in context.Hosts.Where(context.HasSupport))
        {
            var support = context.Support.Where(s => s.Host == host).ToArray();
            var lines = support.Select(s => s.Line).ToArray();
            foreach (var category in lines.GroupBy(l => l.Category!, StringComparer.Ordinal))
            {
                Add(
                    $"{host.Id}.support.{MeasureContext.CategoryName(category.Key)}",
                    $"{host.Name}: support, {Words(category.Key)}",
                    [.. category],
                    category.Key
                );
            }

            foreach (var kind in context.Kinds)
            {
                Add(
                    $"{host.Id}.support.{kind.Id()}",
                    $"{host.Name}: support {kind.Words()}",
                    [.. lines.Where(l => l.Kind == kind.Id())],
                    category: null
                );
            }

            foreach (var scope in context.Scopes)
            {
                Add(
                    $"{host.Id}.support.scope.{scope}",
                    $"{host.Name}: support, {Words(scope)}",
                    [.. support.Where(s => s.Scope == scope).Select(s => s.Line)],
                    category: null
                );
            }

            if (context.HasOneOffs)
            {
                Add(
                    $"{host.Id}.support.one-off",
                    $"{host.Name}: support, one-off items",
                    [.. support.Where(s => s.IsOneOff).Select(s => s.Line)],
                    category: null
                );
            }

            Add($"{host.Id}.support.total", $"{host.Name}: support, total", lines, category: null);

            void Add(string id, string title, Line[] of, string? category)
            {
                var unit = context.CommonUnit(lines);
                var sum = context.SumIn(unit, of);
                context.Add(
                    new Line(id, title, unit, sum)
                    {
                        Role = LineRole.HostSupport,
                        Section = $"{host.Name}: support",
                        Host = host.Id,
                        Category = category,
                        Note = Definition,
                        Path = host.Path,
                    }
                );
            }
        }
    }

    private static string Words(string id) => id.Replace('-', ' ');
}
