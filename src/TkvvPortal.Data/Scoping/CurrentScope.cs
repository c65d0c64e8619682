namespace TkvvPortal.Data.Scoping;

/// <summary>The scope of the present request or command; nothing until somebody sets it.</summary>
public sealed class CurrentScope
{
    /// <summary>The rows that exist now.</summary>
    public DataScope Value { get; private set; } = DataScope.Nothing;

    /// <summary>Takes the scope of the person who signed in.</summary>
    public void Use(DataScope scope) => Value = scope;
}
