using TkvvPortal.Testing;

namespace TkvvPortal.Web.Tests.Architecture;

/// <summary>Files small enough to be read in one go.</summary>
public sealed class SizeTests
{
    /// <summary>Lists that say one thing a line: splitting them would hide the whole.</summary>
    private static readonly string[] Lists = ["Permission.cs"];

    [Theory]
    [InlineData("*.cs", 150)]
    [InlineData("*.cshtml", 120)]
    public void No_file_is_longer_than_a_screen_or_three(string pattern, int limit)
    {
        var files = Repository.Files("src", pattern).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}Migrations{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !Lists.Contains(Path.GetFileName(file))).ToList();

        Assert.NotEmpty(files);
        Assert.Empty(files.Select(file => (File: Path.GetRelativePath(Repository.Root, file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > limit).Select(file => $"{file.File}: {file.Lines} lines"));
    }
}
