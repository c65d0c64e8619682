namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>What was written.</summary>
/// <param name="Groups">Groups.</param>
/// <param name="Members">Persons.</param>
/// <param name="Loans">Loans, settled ones included.</param>
/// <param name="Sheets">Month sheets.</param>
/// <param name="Receipts">Receipts, reversed ones included.</param>
/// <param name="Meetings">Meetings, planned ones included.</param>
/// <param name="Rows">Rows of all tables.</param>
/// <param name="Accounts">A few accounts to sign in with, at least one per role.</param>
public sealed record DemoSummary(
    int Groups, int Members, int Loans, int Sheets, int Receipts, int Meetings, int Rows, IReadOnlyList<DemoAccount> Accounts);

/// <summary>An account to sign in with.</summary>
/// <param name="Role">The role, in Vietnamese.</param>
/// <param name="UserName">The name to sign in with.</param>
/// <param name="Sees">What the account sees, in Vietnamese.</param>
public sealed record DemoAccount(string Role, string UserName, string Sees);
