using System.Text;

namespace AccountGuard.Import.Values;

/// <summary>
/// Names of months, full and short, as exports write them in the main languages of Amazon's marketplaces that use Latin
/// letters: English, German, French, Italian, Spanish, Dutch, Swedish, Polish, Portuguese, Turkish (Unicode CLDR). No
/// word means two months in two of them.
/// </summary>
internal static class MonthNames
{
    /// <summary>A line a month; English stands first, as nearly all that is read is English.</summary>
    private static readonly string[] ByMonth =
    [
        "Jan January Januar Jän Jänner janv janvier gen gennaio ene enero januari januar sty stycznia styczeń janeiro Oca Ocak",
        "Feb February Februar févr fév février febbraio febrero februari lut lutego luty fev fevereiro Şub Şubat",
        "Mar March März Mär Mrz mars marzo mrt maart marca marzec março Mart",
        "Apr April avr avril aprile abr abril kwi kwietnia kwiecień Nis Nisan",
        "May Mai mag maggio mayo mei maj maja maio Mayıs",
        "Jun June Juni juin giu giugno junio cze czerwca czerwiec junho Haz Haziran",
        "Jul July Juli juil juillet lug luglio julio lip lipca lipiec julho Tem Temmuz",
        "Aug August août aout ago agosto augustus augusti sie sierpnia sierpień Ağu Ağustos",
        "Sep Sept September septembre set settembre septiembre setiembre wrz września wrzesień setembro Eyl Eylül",
        "Oct October Okt Oktober octobre ott ottobre octubre paź października październik out outubro Eki Ekim",
        "Nov November novembre noviembre lis listopada listopad novembro Kas Kasım",
        "Dec December Dez Dezember déc décembre dic dicembre diciembre gru grudnia grudzień dezembro Ara Aralık",
    ];

    private static readonly (byte[] Name, int Month)[] Names =
    [
        .. ByMonth.SelectMany((line, index) => line.Split(' ').Select((name, rank) => (Name: name, Month: index + 1, Rank: rank)))
            .OrderBy(name => name.Rank)
            .Select(name => (Encoding.UTF8.GetBytes(name.Name), name.Month)),
    ];

    /// <summary>The month of that name, whatever the case of its ASCII letters; zero where it is none.</summary>
    public static int Find(ReadOnlySpan<byte> name)
    {
        foreach (var (known, month) in Names)
        {
            if (Cell.EqualsIgnoreCase(name, known))
            {
                return month;
            }
        }

        return 0;
    }
}
