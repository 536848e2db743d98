using System.Globalization;
namespace Verify.Cli;

/// <summary>Numbers written to the bit, as C's %a does: 1.5 is 0x1.8p+0.</summary>
public static class HexFloat
{
    const int Digits = 13, Bias = 1023;

    /// <summary>The number as text; <c>nan</c>, <c>inf</c> and <c>-inf</c> for those that are none.</summary>
    public static string Of(double value)
    {
        if (!double.IsFinite(value)) return double.IsNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
        long bits = BitConverter.DoubleToInt64Bits(value), fraction = bits & 0xF_FFFF_FFFF_FFFF;
        int exponent = (int)(bits >> 52) & 0x7FF;
        string sign = bits < 0 ? "-" : "", digits = fraction.ToString("x13", CultureInfo.InvariantCulture).TrimEnd('0');
        if (exponent == 0 && fraction == 0) return sign + "0x0p+0";
        int power = exponent == 0 ? 1 - Bias : exponent - Bias;
        return string.Create(CultureInfo.InvariantCulture, $"{sign}0x{(exponent == 0 ? 0 : 1)}{(digits.Length > 0 ? "." : "")}{digits}p{power:+0;-0}");
    }

    /// <summary>The number that <see cref="Of"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not of that form.</exception>
    public static double Parse(string text)
    {
        switch (text)
        {
            case "nan": return double.NaN;
            case "inf": return double.PositiveInfinity;
            case "-inf": return double.NegativeInfinity;
        }
        bool negative = text.StartsWith('-');
        string[] parts = text[(negative ? 1 : 0)..].Split('p');
        if (parts.Length != 2 || !parts[0].StartsWith("0x", StringComparison.Ordinal)) throw new FormatException($"hex float: expected the form 0x1.8p+0; given \"{text}\".");
        string[] number = parts[0][2..].Split('.');
        string fraction = (number.Length > 1 ? number[1] : "").PadRight(Digits, '0');
        double size = long.Parse(number[0] + fraction, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        double value = Math.ScaleB(size, int.Parse(parts[1], CultureInfo.InvariantCulture) - 4 * Digits);
        return negative ? -value : value;
    }
}
