namespace AccountGuard.Benchmarks.Exports;

/// <summary>A product of the made-up shop.</summary>
internal sealed record Product(string Asin, string Title, int Cents);
