using TkvvPortal.Web.Commands;

return await CommandLine.RunAsync(args);
