using AccountGuard.Evaluation;
using AccountGuard.Evaluation.Mails;

if (args is ["mails", ..])
{
    return MailMeasure.Run(args[1..], Console.Out);
}

if (args.Contains("--shops"))
{
    return ShopEvaluation.Run(args, Console.Out);
}

Options options;
try
{
    options = Options.Parse(args);
}
catch (Exception error) when (error is ArgumentException or FormatException)
{
    Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

var people = Evaluator.Run(options);
if (options.Details)
{
    Report.WriteIncidents(people, Console.Out);
}

if (options.Cases is not null)
{
    using var cases = new StreamWriter(options.Cases);
    Report.WriteCases(people, cases);
}

Report.Write(Report.Count(people, options.Seed), options.Json, Console.Out);
return 0;
