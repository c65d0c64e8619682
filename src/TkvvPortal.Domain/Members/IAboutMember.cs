namespace TkvvPortal.Domain.Members;

/// <summary>A row about a person rather than a group: it exists for who may see the person, through any stay.</summary>
public interface IAboutMember
{
    /// <summary>The person.</summary>
    Guid MemberId { get; }
}
