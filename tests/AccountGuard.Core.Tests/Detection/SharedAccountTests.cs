using AccountGuard.Core.Tests.Import;
using AccountGuard.Detection;

namespace AccountGuard.Core.Tests.Detection;

/// <summary>The two honest real accounts of the tuning data.</summary>
public class SharedAccountTests
{
    private const string Italian = "exports/Retail.OrderHistory.2.anonymised.csv";
    private const string American = "amazon-order-history-report/one-real-account-redacted.csv";

    [SharedDataFact(Italian)]
    public void The_italian_account_raises_no_alert() => Assert.DoesNotContain(Find(Italian), finding => finding.Verdict >= Verdict.Alert);

    [SharedDataFact(American)]
    public void The_american_account_raises_nothing() => Assert.Empty(Find(American));

    private static IReadOnlyList<AnomalousOrder> Find(string file) =>
        new AnomalyDetector(new DetectionOptions()).Find(ImportRecorder.Import(SharedData.Find(file)!).Items, CancellationToken.None);
}
