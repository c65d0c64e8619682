using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Receipts;

namespace TkvvPortal.Domain.Files;

/// <summary>A paper or picture kept with something of a group. The content lies outside the database and outside the web root; it never changes.</summary>
public sealed class GroupFile : IBelongsToGroup
{
    private GroupFile()
    {
    }

    /// <summary>Keeps a file that was looked at.</summary>
    /// <param name="id">The key, made when the form was shown; also the name of the content.</param>
    /// <param name="groupId">The group.</param>
    /// <param name="about">What it belongs to.</param>
    /// <param name="file">The file.</param>
    /// <param name="by">Who gave it.</param>
    public GroupFile(Guid id, Guid groupId, (FileSubject Subject, Guid Id) about, CheckedFile file, RecordStamp by)
    {
        (Id, GroupId, Subject, SubjectId) = (id, groupId, about.Subject, about.Id);
        (Name, Kind, Size, Sha256) = (file.Name, file.Kind, file.Size, file.Sha256);
        (GivenOn, GivenAtUtc, GivenByName) = (by.On, by.AtUtc, by.UserName);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc />
    public Guid GroupId { get; private set; }

    /// <summary>The kind of thing it belongs to.</summary>
    public FileSubject Subject { get; private set; }

    /// <summary>The thing it belongs to.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>The name shown.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What it is.</summary>
    public FileKind Kind { get; private set; }

    /// <summary>Bytes.</summary>
    public int Size { get; private set; }

    /// <summary>The digest of the content, in hex.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>The day it was given.</summary>
    public DateOnly GivenOn { get; private set; }

    /// <summary>The instant it was given.</summary>
    public DateTime GivenAtUtc { get; private set; }

    /// <summary>Who gave it.</summary>
    public string GivenByName { get; private set; } = "";
}
