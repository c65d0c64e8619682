using System.Runtime.CompilerServices;
using Xunit;

namespace TkvvPortal.Testing;

/// <summary>
/// Compares a text that a person has approved with the one made now. The approved text stands beside the test as
/// <c>Test.Name.approved.txt</c>; a differing one is written as <c>.received.txt</c> to look at and rename.
/// </summary>
public static class Approved
{
    /// <summary>Compares; line endings and blanks at line ends do not count.</summary>
    public static void Text(string received, string name, [CallerFilePath] string testFile = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{name}");
        var approved = File.Exists(stem + ".approved.txt") ? Normal(File.ReadAllText(stem + ".approved.txt")) : "";
        var actual = Normal(received);
        if (actual == approved)
        {
            File.Delete(stem + ".received.txt");
            return;
        }

        File.WriteAllText(stem + ".received.txt", actual);
        Assert.Fail($"{stem}.received.txt differs from the approved text, {FirstDifference(approved.Split('\n'), actual.Split('\n'))}");
    }

    private static string Normal(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim() + "\n";

    private static string FirstDifference(string[] approved, string[] actual)
    {
        var line = Enumerable.Range(0, Math.Max(approved.Length, actual.Length)).First(i => approved.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i));
        return $"first at line {line + 1}:\n- {approved.ElementAtOrDefault(line)}\n+ {actual.ElementAtOrDefault(line)}";
    }
}
