using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Imports;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Shared;

namespace TkvvPortal.Data.Imports.Kinds;

/// <summary>
/// The boards as files name them. A group whose board was never recorded gets leader and deputy once exactly one member bears the name;
/// a board recorded in the portal is never changed by a file.
/// </summary>
internal sealed class BoardOfFile(PortalDbContext db)
{
    private const int ManyShareIt = 3;

    private Dictionary<Guid, GroupContact> _contacts = [];
    private HashSet<(Guid Group, BoardPost Post)> _posts = [];
    private ILookup<Guid, Membership> _stays = Array.Empty<Membership>().ToLookup(stay => stay.GroupId);

    public async Task LoadAsync()
    {
        _contacts = await db.GroupContacts.ToDictionaryAsync(contact => contact.GroupId);
        _posts = [.. (await db.BoardTerms.Select(term => new { term.GroupId, term.Post }).ToListAsync()).Select(term => (term.GroupId, term.Post))];
        if (_contacts.Count > 0)
            _stays = (await db.Memberships.Include(stay => stay.Member).ToListAsync()).ToLookup(stay => stay.GroupId);
    }

    /// <summary>The contact of a group, added when there is none.</summary>
    public GroupContact Contact(Guid groupId)
    {
        if (_contacts.TryGetValue(groupId, out var contact))
            return contact;
        contact = new GroupContact(groupId);
        db.Add(contact);
        _contacts.Add(groupId, contact);
        return contact;
    }

    /// <summary>Appoints whom the files name in groups without a recorded board; returns what was done and what could not be.</summary>
    public IEnumerable<string> Appoint(IReadOnlyCollection<SavingsGroup> groups, IEnumerable<Membership>? added = null)
    {
        var newcomers = (added ?? []).ToLookup(stay => stay.GroupId);
        foreach (var group in groups.Where(group => _contacts.ContainsKey(group.Id)))
        {
            var contact = _contacts[group.Id];
            foreach (var (post, name) in new[] { (BoardPost.Leader, contact.LeaderName), (BoardPost.Deputy, contact.DeputyName) })
            {
                if (name is null || _posts.Contains((group.Id, post)))
                    continue;
                List<Membership> bearers = [.. _stays[group.Id].Concat(newcomers[group.Id]).Distinct().Where(stay => stay.LeftOn is null && ContactCheck.SameName(stay.Member.FullName, name))];
                if (bearers.Count == 1)
                    yield return Appointed(group, bearers[0], post);
            }
        }
    }

    /// <summary>Leaders of one name in one commune: reports that go by the name mix their groups up.</summary>
    public static IEnumerable<string> Namesakes(IEnumerable<(SavingsGroup Group, GroupContact Contact)> groups) => groups
        .Where(one => one.Contact.LeaderName is not null)
        .GroupBy(one => (one.Group.CommuneId, VietnameseText.Fold(one.Contact.LeaderName!)))
        .Where(same => same.Select(one => one.Group.Id).Distinct().Count() > 1)
        .Select(same => $"Tổ trưởng cùng tên {same.First().Contact.LeaderName} ở các Tổ {Codes(same)}: giữ riêng theo mã Tổ");

    /// <summary>One phone for three leaders or more.</summary>
    public static IEnumerable<string> SharedPhones(IEnumerable<(SavingsGroup Group, GroupContact Contact)> groups) => groups
        .Where(one => one.Contact.LeaderPhone is not null)
        .GroupBy(one => one.Contact.LeaderPhone)
        .Where(same => same.Count() >= ManyShareIt)
        .Select(same => $"{same.Count()} Tổ dùng chung một số điện thoại: {Codes(same)}");

    private string Appointed(SavingsGroup group, Membership stay, BoardPost post)
    {
        var from = stay.JoinedOn > group.FoundedOn ? stay.JoinedOn : group.FoundedOn;
        db.Add(group.Appoint(stay.Id, post, from));
        _posts.Add((group.Id, post));
        return $"Tổ {group.Code}: ghi {(post == BoardPost.Leader ? "Tổ trưởng" : "Tổ phó")} {stay.Member.FullName} theo tệp";
    }

    private static string Codes(IEnumerable<(SavingsGroup Group, GroupContact Contact)> same) => string.Join(", ", same.Select(one => one.Group.Code).Distinct());
}
