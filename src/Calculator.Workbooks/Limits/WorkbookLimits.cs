using System.Globalization;

namespace Calculator.Workbooks.Limits;

/// <summary>What an Excel workbook can hold (Microsoft, "Excel specifications and limits").</summary>
internal static class WorkbookLimits
{
    /// <summary>Characters in one cell.</summary>
    public const int CellText = 32_767;

    /// <summary>Characters in one formula.</summary>
    public const int Formula = 8_192;

    /// <summary>Arguments of one function.</summary>
    public const int Arguments = 255;

    /// <summary>Series of one chart.</summary>
    public const int Series = 255;

    /// <summary>Columns of one sheet.</summary>
    public const int Columns = 16_384;

    /// <summary>Characters in a header or footer.</summary>
    public const int Footer = 255;

    /// <summary>Characters in a sheet's name.</summary>
    public const int SheetName = 31;

    /// <exception cref="WorkbookLimitException"><paramref name="count"/> is above <paramref name="limit"/>.</exception>
    public static void Require(int count, int limit, string what)
    {
        if (count > limit)
        {
            throw new WorkbookLimitException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{what}: {count:#,##0}, and a workbook can hold at most {limit:#,##0}."
                )
            );
        }
    }
}
