using System.Text;
using AccountGuard.Import.Values;
using FsCheck;
using FsCheck.Fluent;

namespace AccountGuard.Core.Tests.Import.Values;

public class DateCellTests
{
    private const DateForms American = DateForms.YearFirst | DateForms.MonthFirst | DateForms.SerialDay;

    private static readonly DateCell Utc = new(American, null, TimeSpan.Zero);
    private const DateForms Resaved = DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay;
    private static readonly DateCell Japan = new(DateForms.YearFirst, null, TimeSpan.FromHours(9));

    [Theory]
    [InlineData("2022/4/30", "2022-04-30T00:00:00+09:00")]
    [InlineData("2022年4月30日", "2022-04-30T00:00:00+09:00")]
    [InlineData("2026/08/01 1:53:14 JST", "2026-08-01T01:53:14+09:00")]
    [InlineData("2026-05-08T23:36:26-07:00", "2026-05-08T23:36:26-07:00")]
    [InlineData("2026-05-08T23:36:26.1234567Z", "2026-05-08T23:36:26.1234567Z")]
    public void Japanese_dates_are_read(string cell, string expected)
    {
        Assert.True(Japan.TryRead(Encoding.UTF8.GetBytes(cell), out var date));
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), date);
    }

    [Theory]
    [InlineData("12/31/1999 11:59:59 PM", "1999-12-31T23:59:59Z")]
    [InlineData("12/31/99 12:00 AM", "1999-12-31T00:00:00Z")]
    [InlineData("2/29/24", "2024-02-29T00:00:00Z")]
    public void American_dates_are_read(string cell, string expected)
    {
        Assert.True(Utc.TryRead(Encoding.UTF8.GetBytes(cell), out var date));
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), date);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-02-29")]
    [InlineData("2023-13-01")]
    [InlineData("13/13/2024")]
    [InlineData("25/12/2024")]
    [InlineData("1/2/345")]
    [InlineData("2024-01-15T25:00:00Z")]
    [InlineData("2024-01-15T10:00:00Z trailing")]
    [InlineData("2024-01-15T10:00:00+99:00")]
    [InlineData("13:00 PM")]
    [InlineData("1/2/2024 13:00 PM")]
    [InlineData("20240115")]
    [InlineData("1500")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    public void What_is_no_date_of_the_layout_is_not_guessed(string cell) => Assert.False(Utc.TryRead(Encoding.UTF8.GetBytes(cell), out _));

    [Theory]
    [InlineData(DateOrder.MonthFirst, "03/04/2026 10:00", "2026-03-04T10:00:00Z")]
    [InlineData(DateOrder.DayFirst, "03/04/2026 10:00", "2026-04-03T10:00:00Z")]
    [InlineData(DateOrder.DayFirst, "3-4-2026", "2026-04-03T00:00:00Z")]
    [InlineData(DateOrder.DayFirst, "25.12.24 09:05", "2024-12-25T09:05:00Z")]
    [InlineData(DateOrder.Unknown, "03.04.2026", "2026-04-03T00:00:00Z")]
    [InlineData(DateOrder.Unknown, "04/04/2026", "2026-04-04T00:00:00Z")]
    [InlineData(DateOrder.Mixed, "25/12/2024", "2024-12-25T00:00:00Z")]
    [InlineData(DateOrder.Mixed, "12/25/2024", "2024-12-25T00:00:00Z")]
    [InlineData(DateOrder.DayFirst, "03/04/2021 22:32:48 UTC", "2021-03-04T22:32:48Z")]
    internal void Dates_saved_again_are_read_in_the_order_of_their_file(DateOrder order, string cell, string expected)
    {
        Assert.True(new DateCell(Resaved, null, TimeSpan.Zero, order).TryRead(Encoding.UTF8.GetBytes(cell), out var date));
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), date);
    }

    [Theory]
    [InlineData(DateOrder.Unknown, "03/04/2026", DateProblem.Ambiguous)]
    [InlineData(DateOrder.Mixed, "03/04/2026", DateProblem.Ambiguous)]
    [InlineData(DateOrder.Unknown, "2026-03-01 and 3/4/2026", DateProblem.Ambiguous)]
    [InlineData(DateOrder.MonthFirst, "25/12/2024", DateProblem.Contradictory)]
    [InlineData(DateOrder.DayFirst, "12/25/2024", DateProblem.Contradictory)]
    [InlineData(DateOrder.MonthFirst, "25.12.2024", DateProblem.Contradictory)]
    [InlineData(DateOrder.DayFirst, "30/02/2024", DateProblem.Unreadable)]
    [InlineData(DateOrder.Unknown, "13/13/2024", DateProblem.Unreadable)]
    [InlineData(DateOrder.Unknown, "18-01-21", DateProblem.Unreadable)]
    [InlineData(DateOrder.Unknown, "25/12/2024 UTC", DateProblem.Unreadable)]
    internal void Why_a_date_is_not_taken_is_told(DateOrder order, string cell, DateProblem expected)
    {
        var dates = new DateCell(Resaved, null, TimeSpan.Zero, order);

        Assert.False(dates.TryReadEarliest(Encoding.UTF8.GetBytes(cell), out _));
        Assert.Equal(expected, dates.ProblemOf(Encoding.UTF8.GetBytes(cell)));
    }

    [Theory]
    [InlineData("Sep 4, 2026 1:05:07 AM PDT", "2026-09-04T01:05:07-07:00")]
    [InlineData("Jan 22, 2026", "2026-01-22T00:00:00Z")]
    [InlineData("Jan 22, 2026, 3:22 PM", "2026-01-22T15:22:00Z")]
    [InlineData("Jan 22, 2026 12:03:23 a.m. PST", "2026-01-22T00:03:23-08:00")]
    [InlineData("Jan 22, 2026 3:22\u202FPM", "2026-01-22T15:22:00Z")]
    [InlineData("15 Mar 2026 3:22:08 PM UTC", "2026-03-15T15:22:08Z")]
    [InlineData("1 Aug 2025 12:03:23 am GMT+10:00", "2025-08-01T00:03:23+10:00")]
    [InlineData("1 ene 2024 00:13:06 GMT-6", "2024-01-01T00:13:06-06:00")]
    [InlineData("26-May-26", "2026-05-26T00:00:00Z")]
    [InlineData("Sep-04-26", "2026-09-04T00:00:00Z")]
    [InlineData("Sat, 24 Feb 2024 10:11:12 GMT", "2024-02-24T10:11:12Z")]
    [InlineData("Saturday, February 24, 2024", "2024-02-24T00:00:00Z")]
    [InlineData("24 May 2024", "2024-05-24T00:00:00Z")]
    [InlineData("1 sept. 2025 00:13:06 UTC", "2025-09-01T00:13:06Z")]
    [InlineData("1 août 2025", "2025-08-01T00:00:00Z")]
    [InlineData("24. Dezember 2025", "2025-12-24T00:00:00Z")]
    [InlineData("3. Mär. 2025", "2025-03-03T00:00:00Z")]
    [InlineData("7 lug 2025", "2025-07-07T00:00:00Z")]
    [InlineData("3 de mayo de 2025", "2025-05-03T00:00:00Z")]
    [InlineData("9 paź 2025", "2025-10-09T00:00:00Z")]
    [InlineData("01.09.2025 02:13:06 UTC", "2025-09-01T02:13:06Z")]
    [InlineData("01.09.2025 02:13:06 MESZ", "2025-09-01T02:13:06+02:00")]
    [InlineData("2024-05-01 10:00:00 +0000", "2024-05-01T10:00:00Z")]
    [InlineData("2024-05-01 10:00:00 -0430", "2024-05-01T10:00:00-04:30")]
    [InlineData("2026/08/01 1:53:14 JST", "2026-08-01T01:53:14+09:00")]
    public void Months_by_name_and_zones_by_abbreviation_are_read(string cell, string expected)
    {
        var dates = new DateCell(DateForms.NamedMonth | DateForms.YearFirst | DateForms.YearLast, null, TimeSpan.Zero);

        Assert.True(dates.TryRead(Encoding.UTF8.GetBytes(cell), out var date));
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), date);
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture).Offset, date.Offset);
    }

    [Theory]
    [InlineData("Sept")]
    [InlineData("Smarch 4, 2026")]
    [InlineData("31 Feb 2026")]
    [InlineData("soon, 24 Feb 2024")]
    [InlineData("24 Feb")]
    [InlineData("24-Feb 2024")]
    [InlineData("Feb 24, 2024 10:00:00 CST")]
    [InlineData("Feb 24, 2024 10:00:00 PDT+1")]
    [InlineData("Feb 24, 2024 +")]
    [InlineData("Feb 24, 202")]
    public void What_only_looks_like_a_named_month_is_not_guessed(string cell) =>
        Assert.False(new DateCell(DateForms.NamedMonth, null, TimeSpan.Zero).TryRead(Encoding.UTF8.GetBytes(cell), out _));

    [Theory]
    [InlineData(DateForms.DayFirst, DateOrder.Unknown, "03/04/2026", "2026-04-03")]
    [InlineData(DateForms.DayFirst, DateOrder.MonthFirst, "03-04-2026", "2026-04-03")]
    [InlineData(DateForms.YearLast, DateOrder.DayFirst, "03/04/2026 UTC", null)]
    [InlineData(DateForms.YearLast, DateOrder.DayFirst, "03/04/2026 10:00 UTC", "2026-04-03")]
    [InlineData(DateForms.YearLast, DateOrder.Unknown, "03/04/2026", null)]
    internal void Where_the_year_is_last_the_form_or_the_file_tells_the_order(DateForms forms, DateOrder order, string cell, string? expected)
    {
        var isRead = new DateCell(forms, null, TimeSpan.Zero, order).TryRead(Encoding.UTF8.GetBytes(cell), out var date);

        Assert.Equal(expected, isRead ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null);
    }

    [Fact]
    public void Every_name_of_a_month_means_one_month()
    {
        var months = new[] { "en", "de", "de-AT", "fr", "it", "es", "nl", "sv", "pl", "pt-BR", "tr" }
            .SelectMany(language => Enumerable.Range(1, 12).Select(month => (
                Language: language,
                Month: month,
                Date: new DateTime(2025, month, 3).ToString("d MMMM yyyy|d MMM yyyy", CultureInfo.GetCultureInfo(language)))));
        var dates = new DateCell(DateForms.NamedMonth, null, TimeSpan.Zero);

        Assert.All(months, month => Assert.All(month.Date.Split('|'), cell =>
        {
            Assert.True(dates.TryRead(Encoding.UTF8.GetBytes(cell), out var read), $"{month.Language}: {cell}");
            Assert.Equal(month.Month, read.Month);
        }));
    }

    [Fact]
    public void A_form_that_the_layout_does_not_have_is_not_read()
    {
        Assert.False(Japan.TryRead("01/15/2026"u8, out _));
        Assert.False(Japan.TryRead("45498.5"u8, out _));
    }

    [Fact]
    public void Any_second_is_read_back_from_every_way_of_writing_it() => Prop.ForAll(
        ArbMap.Default.ArbFor<uint>(),
        number =>
        {
            var date = new DateTimeOffset(1990, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(number);
            string[] written =
            [
                date.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
                date.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
                date.ToString("MM/dd/yyyy HH:mm:ss", CultureInfo.InvariantCulture) + " UTC",
                date.ToString("M/d/yyyy h:mm:ss tt", CultureInfo.InvariantCulture),
                date.ToOffset(TimeSpan.FromHours(9)).ToString("yyyy-M-d H:mm:sszzz", CultureInfo.InvariantCulture),
            ];
            return written.All(cell => Utc.TryRead(Encoding.UTF8.GetBytes(cell), out var read) && read == date);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_joined_dates_the_earliest_orders_and_the_latest_ships() => Prop.ForAll(
        ArbMap.Default.ArbFor<ushort[]>(),
        minutes =>
        {
            var dates = minutes.Select(number => new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(number)).ToList();
            var cell = Encoding.UTF8.GetBytes(string.Join(
                " and ", dates.Select((date, index) => date.ToString(index % 2 == 0 ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture))));
            var hasFirst = Utc.TryReadEarliest(cell, out var first);
            var hasLast = Utc.TryReadLatest(cell, out var last);
            return dates.Count == 0 ? !hasFirst && !hasLast : hasFirst && hasLast && first == dates.Min() && last == dates.Max();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Parts_that_say_nothing_are_left_out_and_broken_ones_are_not()
    {
        Assert.True(Utc.TryReadEarliest("Not Available and 2024-01-15"u8, out _));
        Assert.False(Utc.TryReadEarliest("soon and 2024-01-15"u8, out _));
    }

    [Fact]
    public void No_bytes_are_an_error() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(), bytes => Utc.TryReadLatest(bytes, out _) || true).QuickCheckThrowOnFailure();
}
