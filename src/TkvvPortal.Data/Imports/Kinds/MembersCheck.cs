using Microsoft.EntityFrameworkCore;
using TkvvPortal.Domain.Groups;
using TkvvPortal.Domain.Members;
using TkvvPortal.Domain.Policy;

namespace TkvvPortal.Data.Imports.Kinds;

/// <summary>What a file of members as a whole makes people look at: sizes of groups, shared phones and identity numbers. Real data break rules, so nothing here refuses.</summary>
internal sealed class MembersCheck
{
    private const int ManyShareIt = 3;
    private const int MostCodesNamed = 10;

    private MembersCheck(int least, int most) => (Least, Most) = (least, most);

    public static MembersCheck None { get; } = new(0, int.MaxValue);

    private int Least { get; }

    private int Most { get; }

    public static async Task<MembersCheck> LoadAsync(PortalDbContext db, DateOnly on)
    {
        var parameters = await db.PolicyParameters.AsNoTracking().ToListAsync();
        var policy = new PolicyBook(parameters);
        return parameters.Exists(one => one.Key == PolicyKey.GroupMin)
            ? new MembersCheck(policy.Count(PolicyKey.GroupMin, on), policy.Count(PolicyKey.GroupMax, on))
            : None;
    }

    public IEnumerable<string> Remarks(
        IReadOnlyCollection<(Member Member, Membership Stay)> taken, IReadOnlyCollection<SavingsGroup> groups, IEnumerable<Membership> stays)
    {
        var touched = taken.Select(one => one.Stay.GroupId).ToHashSet();
        var sizes = stays.Where(stay => stay.LeftOn is null && touched.Contains(stay.GroupId)).CountBy(stay => stay.GroupId).ToDictionary();
        foreach (var group in groups.Where(group => touched.Contains(group.Id)).OrderBy(group => group.Code, StringComparer.Ordinal))
        {
            var size = sizes.GetValueOrDefault(group.Id);
            if (size < Least || size > Most)
                yield return $"Tổ {group.Code} có {size} tổ viên (quy định {Least}–{Most})";
        }

        var people = taken.Select(one => one.Member).Distinct().ToList();
        foreach (var same in people.Where(member => member.Phone is not null).GroupBy(member => member.Phone).Where(same => same.Count() >= ManyShareIt))
            yield return $"{same.Count()} khách hàng dùng chung một số điện thoại: {Codes(same)}";
        foreach (var same in people.Where(member => member.NationalId is not null).GroupBy(member => member.NationalId).Where(same => same.Count() > 1))
            yield return $"{same.Count()} khách hàng có cùng số định danh: {Codes(same)}";
        var phoneless = people.Count(member => member.Phone is null);
        if (phoneless > 0)
            yield return $"{phoneless} khách hàng không có số điện thoại";
    }

    private static string Codes(IEnumerable<Member> members)
    {
        var codes = members.Select(member => member.CustomerCode).ToList();
        return string.Join(", ", codes.Take(MostCodesNamed)) + (codes.Count > MostCodesNamed ? "…" : "");
    }
}
