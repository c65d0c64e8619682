using TkvvPortal.Domain.Files;

namespace TkvvPortal.Domain.Tests.Files;

/// <summary>A file is what its content says, not what its name says.</summary>
public sealed class FileCheckTests
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    [Theory]
    [InlineData("bien-ban.PDF", FileKind.Pdf)]
    [InlineData("C:\\Ảnh họp\\anh.jpeg", FileKind.Jpeg)]
    [InlineData("../../etc/anh.jpg", FileKind.Jpeg)]
    public void Papers_and_pictures_are_kept_under_their_plain_name(string name, FileKind kind)
    {
        var file = FileCheck.Accept(name, kind == FileKind.Pdf ? "%PDF-1.7 x"u8 : Jpeg, 10);

        Assert.Equal((kind, name[(name.LastIndexOfAny(['/', '\\']) + 1)..]), (file.Kind, file.Name));
        Assert.Equal(64, file.Sha256.Length);
    }

    [Fact]
    public void An_empty_file_is_refused() => Refused.By(FileRules.IsNotEmpty, "File", () => FileCheck.Accept("a.pdf", [], 10));

    [Fact]
    public void A_file_beyond_the_size_is_refused_before_it_is_read()
    {
        FileCheck.RefuseSize(10 * 1024 * 1024, 10);

        var refusal = Refused.By(FileRules.SizeIsKept, "File", () => FileCheck.RefuseSize((10 * 1024 * 1024) + 1, 10));
        Assert.Contains("10 MB", refusal.Message, StringComparison.Ordinal);
        Refused.By(FileRules.SizeIsKept, "File", () => FileCheck.Accept("a.jpg", [.. Jpeg, .. new byte[1024 * 1024]], 1));
    }

    [Theory]
    [InlineData("MZ\u0090 this is a program")]
    [InlineData("PK\u0003\u0004 a zip")]
    [InlineData("<html><script>")]
    [InlineData(" %PDF-1.7")]
    public void A_program_named_like_a_paper_is_refused(string content) =>
        Refused.By(FileRules.KindIsKept, "File", () => FileCheck.Accept("bien-ban.pdf", System.Text.Encoding.Latin1.GetBytes(content), 10));

    [Theory]
    [InlineData("anh.pdf")]
    [InlineData("anh.jpg.exe")]
    [InlineData("anh")]
    public void A_picture_named_otherwise_is_refused(string name) =>
        Refused.By(FileRules.NameTellsTruth, "File", () => FileCheck.Accept(name, Jpeg, 10));

    [Fact]
    public void A_name_too_long_is_cut_before_its_ending()
    {
        var file = FileCheck.Accept(new string('x', 300) + ".jpg", Jpeg, 10);

        Assert.Equal(120, file.Name.Length);
        Assert.EndsWith("x.jpg", file.Name, StringComparison.Ordinal);
    }
}
