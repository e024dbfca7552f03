using Calculator.ScenarioFiles.Quantities;

namespace Calculator.ScenarioFiles.Binding;

/// <summary>Checks currency codes that stand by themselves: a report's, a host's, the keys of rates and price indices.</summary>
internal static class CurrencyReader
{
    /// <summary>True for a code of ISO 4217, present or past; otherwise an error tells the one that was most likely meant.</summary>
    /// <param name="context">Takes the error.</param>
    /// <param name="code">What was found.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="atKey">True when it is a key.</param>
    public static bool Check(BindingContext context, string code, string path, bool atKey = false)
    {
        if (CurrencyCodes.Has(code))
        {
            return true;
        }

        context.Error(
            "SCN011",
            path,
            $"'{code}' is no currency code",
            allowed: "a code of ISO 4217 such as USD, JPY, KRW, EUR, GBP",
            didYouMean: CurrencyWords.Nearest(code),
            atKey: atKey
        );
        return false;
    }
}
