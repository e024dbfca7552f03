using System.Collections.Immutable;
using Calculator.Core.Economy;
using Calculator.ScenarioFiles.Binding.Figures;
using Calculator.ScenarioFiles.Format;
using Calculator.ScenarioFiles.Format.Maps;
using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Binds <c>economy:</c>: exchange rates, price indices, deflators.</summary>
internal static class EconomyBinder
{
    /// <summary>The settings; none where nothing is stated.</summary>
    public static EconomySettings Bind(BindingContext context, MapReader? reader)
    {
        if (reader is null)
        {
            return EconomySettings.None;
        }

        var economy = new EconomySettings
        {
            ExchangeRates = ReadPaths(
                context,
                reader,
                EconomyKeys.ExchangeRates,
                (key, path) =>
                    IsNoDollar(context, key, path)
                    && CurrencyReader.Check(context, key, path, atKey: true)
            ),
            Indices = ReadPaths(context, reader, EconomyKeys.Indices, check: IndexFigures.Check),
            Deflators = ReadPaths(
                context,
                reader,
                EconomyKeys.Deflators,
                (key, path) => CurrencyReader.Check(context, key, path, atKey: true),
                IndexFigures.Check
            ),
        };
        reader.Finish();
        return economy;
    }

    /// <summary>False, with an error, for a rate of the dollar to itself, which would count for nothing.</summary>
    private static bool IsNoDollar(BindingContext context, string key, string path)
    {
        if (!string.Equals(key, "USD", StringComparison.Ordinal))
        {
            return true;
        }

        context.Error(
            "ECO006",
            path,
            "the US dollar has no rate: all rates are per USD",
            allowed: "the other currencies, such as JPY: 115.9 JPY/USD",
            atKey: true
        );
        return false;
    }

    private static FigureKind Kind(PathsKey declared, string name) =>
        declared == EconomyKeys.ExchangeRates
            ? new DirectedKind(declared.KindOf(name), name)
            : declared.KindOf(name);

    private static ImmutableDictionary<string, YearPath> ReadPaths(
        BindingContext context,
        MapReader map,
        PathsKey declared,
        Func<string, string, bool>? isKey = null,
        Action<BindingContext, YearPath, string>? check = null
    )
    {
        var paths = ImmutableDictionary.CreateBuilder<string, YearPath>(StringComparer.Ordinal);
        if (map.Names(declared) is { } reader)
        {
            foreach (var (key, node) in reader.Values(isKey is null ? null : CurrencyWords.Nearest))
            {
                if (
                    isKey?.Invoke(key, reader.PathOf(key)) != false
                    && PathReader.Read(
                        context,
                        node,
                        reader.PathOf(key),
                        Kind(declared, key),
                        Provenance.None
                    )
                        is { } path
                )
                {
                    check?.Invoke(context, path, key);
                    paths[key] = path;
                }
            }
        }

        return paths.ToImmutable();
    }
}
