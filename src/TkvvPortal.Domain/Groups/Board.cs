namespace TkvvPortal.Domain.Groups;

/// <summary>Who is elected to the board: two members of the group.</summary>
/// <param name="Leader">The stay of the Tổ trưởng.</param>
/// <param name="Deputy">The stay of the Tổ phó.</param>
public sealed record Board(Guid Leader, Guid Deputy)
{
    /// <summary>The holder of a post.</summary>
    public Guid Of(BoardPost post) => post == BoardPost.Leader ? Leader : Deputy;
}
