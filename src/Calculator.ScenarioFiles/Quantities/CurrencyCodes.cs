using System.Collections.Frozen;

namespace Calculator.ScenarioFiles.Quantities;

/// <summary>The currency codes of ISO 4217: those in use, and those that published figures of past decades are in.</summary>
internal static class CurrencyCodes
{
    /// <summary>Those that figures of alliances are most often in; of two codes equally near to a slip, these come first.</summary>
    private const string Usual =
        "USD JPY KRW EUR GBP PLN AUD CAD NOK DKK SEK CZK HUF RON TRY ISK CHF NZD SGD PHP TWD THB KWD SAR QAR BHD AED OMR JOD "
        + "ILS IQD EGP DJF KES HNL DEM ITL FRF";

    private const string Others =
        "AFN ALL AMD AOA ARS AWG AZN BAM BBD BDT BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CDF CLF CLP CNY COP CRC CUP CVE DOP "
        + "DZD ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HKD HTG IDR INR IRR JMD KGS KHR KMF KPW KYD KZT LAK LBP LKR LRD LSL "
        + "LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NPR PAB PEN PGK PKR PYG RSD RUB RWF SBD SCR "
        + "SDG SHP SLE SOS SRD SSP STN SVC SYP SZL TJS TMT TND TOP TTD TZS UAH UGX UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF "
        + "XDR YER ZAR ZMW ZWG";

    /// <summary>No longer in use.</summary>
    private const string Past =
        "ADP ATS AZM BEF BGL BGN BYR CSK CYP DDM ECS EEK ESP FIM GRD HRD HRK IEP ILR ISJ LTL LUF LVL MTL NLG PLZ PTE ROL RUR "
        + "SDD SIT SKK SUR TRL UAK XEU YUM YUN CSD MXP BRR ARA PEI VEB VEF ZWD ZWL GHC MRO STD SLL ANG CUC TMM MZM AFA BYB";

    private static readonly FrozenSet<string> s_codes = All().ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a code, which is of three capitals.</summary>
    public static bool Has(string code) => s_codes.Contains(code);

    /// <summary>All codes, the usual ones first.</summary>
    public static IEnumerable<string> All() => $"{Usual} {Others} {Past}".Split(' ');
}
