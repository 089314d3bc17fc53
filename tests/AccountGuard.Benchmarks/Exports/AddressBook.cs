namespace AccountGuard.Benchmarks.Exports;

/// <summary>Where the made-up account sends to: a home for some years, family and work all along, and now and then somebody new.</summary>
internal sealed class AddressBook
{
    private const double ToHome = 0.9;
    private const double ToSomebodyNew = 0.0002;

    private static readonly string[] Streets = ["Imaginary Blvd", "Mockingbird Ln", "Example Ave", "Sample St", "Fictional Rd", "Placeholder Way", "Nowhere Ct", "Pretend Dr"];
    private static readonly string[] Towns = ["PORTLAND OR 97209", "EUGENE OR 97401", "BOISE ID 83702", "SALEM OR 97301", "TACOMA WA 98402", "RENO NV 89501"];

    private readonly string[] homes;
    private readonly string[] regulars;

    public AddressBook(Random random)
    {
        homes = Enumerable.Range(0, 5).Select(_ => Make("Riley Sample", random)).ToArray();
        regulars = Enumerable.Range(0, 25).Select(number => Make($"{(char)('A' + number)}. Sample", random)).ToArray();
    }

    /// <summary>The address of nobody the owner knows.</summary>
    public static string Stranger => "D. Nobody 99 Imaginary Blvd Ste 2107 NEW CASTLE DE 19720 United States";

    /// <summary>The owner's address when <paramref name="age"/> of the history (0 for the oldest order, 1 for the newest) has passed.</summary>
    public string Home(double age) => homes[Math.Min((int)(age * homes.Length), homes.Length - 1)];

    /// <summary>Where an order of that age goes.</summary>
    public string Pick(double age, Random random)
    {
        var share = random.NextDouble();
        return share < ToHome ? Home(age)
            : share < 1 - ToSomebodyNew ? regulars[random.Next(regulars.Length)]
            : Make($"{(char)('A' + random.Next(26))}. Friend", random);
    }

    private static string Make(string name, Random random)
    {
        var room = random.Next(3) == 0 ? $" Apt {random.Next(1, 40)}" : "";
        return $"{name} {random.Next(100, 9900)} {Streets[random.Next(Streets.Length)]}{room} {Towns[random.Next(Towns.Length)]} United States";
    }
}
