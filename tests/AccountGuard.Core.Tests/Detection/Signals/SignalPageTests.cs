using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Signals;

namespace AccountGuard.Core.Tests.Detection.Signals;

/// <summary>Each signal and each pattern has its page, and each page its signal or pattern.</summary>
public class SignalPageTests
{
    [Fact]
    public void Each_signal_has_its_page_and_each_page_its_signal() =>
        Assert.Equal(OrderSignal.All.Select(signal => signal.Name).Concat(SellerSignal.All.Select(signal => signal.Name)).Order(StringComparer.Ordinal), Pages("signals"));

    [Fact]
    public void Each_pattern_has_its_page_and_each_page_its_pattern() =>
        Assert.Equal(HijackPattern.All.Select(pattern => pattern.Name).Concat(SellerPattern.All.Select(pattern => pattern.Name)).Order(StringComparer.Ordinal), Pages("patterns"));

    [Fact]
    public void Each_class_of_signal_and_of_pattern_is_in_use()
    {
        Assert.Equal(Classes<OrderSignal>(), OrderSignal.All.Select(signal => signal.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(Classes<HijackPattern>(), HijackPattern.All.Select(pattern => pattern.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(Classes<SellerSignal>(), SellerSignal.All.Select(signal => signal.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(Classes<SellerPattern>(), SellerPattern.All.Select(pattern => pattern.GetType().Name).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Classes<T>() =>
        typeof(T).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).Select(type => type.Name).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Pages(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", folder), "*.md")
            .Select(Path.GetFileNameWithoutExtension)
            .OfType<string>()
            .Order(StringComparer.Ordinal);
}
