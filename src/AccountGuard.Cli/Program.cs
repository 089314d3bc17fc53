using System.Text;
using AccountGuard.Cli;

// The texts are UTF-8 whatever the console's code page or the locale is; without a byte order mark, so that pipes stay clean.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await CommandLine.RunAsync(args, Terminal.OfProcess(), TimeProvider.System);
