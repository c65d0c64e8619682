namespace TkvvPortal.Web.Commands;

/// <summary>Named options of a verb: <c>--name value</c>. What is not named here goes to the configuration.</summary>
internal sealed class CommandOptions
{
    private readonly Dictionary<string, string> _values = [];

    private CommandOptions()
    {
    }

    public string[] Configuration { get; private set; } = [];

    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Takes the named options out of the arguments; throws <see cref="UsageException"/> for one without a value.</summary>
    public static CommandOptions Parse(string[] args, params string[] names)
    {
        var options = new CommandOptions();
        List<string> rest = [];
        for (var i = 0; i < args.Length; i++)
        {
            if (!names.Contains(args[i]))
                rest.Add(args[i]);
            else if (i + 1 < args.Length)
                options._values[args[i]] = args[++i];
            else
                throw new UsageException($"Thiếu giá trị của {args[i]}.");
        }

        options.Configuration = [.. rest];
        return options;
    }
}
