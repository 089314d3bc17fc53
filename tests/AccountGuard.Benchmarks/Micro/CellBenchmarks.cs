using System.Text;
using AccountGuard.Import.Values;
using BenchmarkDotNet.Attributes;

namespace AccountGuard.Benchmarks.Micro;

/// <summary>What one cell costs: a row has some twenty that are read, a million rows twenty million.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class CellBenchmarks
{
    private readonly byte[] address = Encoding.UTF8.GetBytes("Riley Sample 816 Imaginary Blvd Apt 35 EUGENE OR 97401 United States");
    private readonly byte[] amount = Encoding.UTF8.GetBytes("1,813.18");
    private readonly byte[] plainAmount = Encoding.UTF8.GetBytes("26.49");
    private readonly byte[] date = Encoding.UTF8.GetBytes("2026-11-01T09:50:50Z");
    private readonly CellCache<string> texts = new(text => text);
    private readonly DateCell dates = new(DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay, zone: null, TimeSpan.Zero);

    [Benchmark]
    public string? KnownText() => texts.Get(address);

    [Benchmark]
    public decimal PlainAmount() => NumberCell.TryRead(plainAmount, out var value) ? value : 0;

    [Benchmark]
    public decimal AmountWithThousands() => NumberCell.TryRead(amount, out var value) ? value : 0;

    [Benchmark]
    public DateTimeOffset Date() => dates.TryRead(date, out var value) ? value : default;
}
