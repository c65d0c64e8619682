using TkvvPortal.Data.Identity;
using TkvvPortal.Domain.People;

namespace TkvvPortal.Data.Seeding.Demo;

/// <summary>Accounts of every role with their assignments; all share one password.</summary>
internal sealed class DemoAccounts(DemoWorld world, string passwordHash)
{
    private const double DeputyAccounts = 0.6;

    private static readonly (string Organisation, string Name)[] Staff = [("HPN", "hpn"), ("HND", "hnd"), ("HCCB", "hccb"), ("ĐTN", "dtn")];
    private static readonly (string Commune, string Name)[] Communes = [("U Minh Thượng", "umt"), ("Vĩnh Hòa", "vh")];

    private DateOnly Since => world.First.FirstDay;

    public void Tell()
    {
        User("quantri", PortalRole.Administrator);
        Show("Quản trị hệ thống", "quantri", "Tài khoản và tham số; không xem số liệu của Tổ");
        OfOffice(["giamdoc", "phogiamdoc"], PortalRole.OfficeManager, "Lãnh đạo PGD", "Toàn Phòng giao dịch");
        CreditOfficers();
        OfOffice(["ketoan1", "ketoan2"], PortalRole.SessionAccountant, "Kế toán phiên giao dịch", "Toàn Phòng giao dịch");
        OrganisationStaff();
        foreach (var group in world.Groups)
            Board(group);
    }

    private void OfOffice(string[] names, PortalRole role, string title, string sees)
    {
        foreach (var name in names)
        {
            var user = User(name, role);
            Assign(Assignment.ToOffice(user.Id, world.Reference.Office.Id, Since));
        }

        Show(title, names[0], sees);
    }

    /// <summary>One officer for each former commune, seeing the whole present one.</summary>
    private void CreditOfficers()
    {
        foreach (var (place, index) in world.Reference.Places.Select((place, index) => (place, index)))
        {
            var user = User($"cbtd{index + 1}", PortalRole.CreditOfficer);
            Assign(Assignment.ToCommune(user.Id, place.Present.Id, null, Since));
            foreach (var group in world.Groups.Where(group => group.Hamlet.FormerIndex == index))
                group.Officer = user;
            if (index is 0 or 2)
                Show("Cán bộ tín dụng", user.UserName!, $"Các Tổ ở xã {place.Present.Name}");
        }
    }

    private void OrganisationStaff()
    {
        foreach (var (communeName, communeShort) in Communes)
        {
            var commune = world.Reference.Places.Select(place => place.Present).First(present => present.Name == communeName);
            foreach (var (organisationName, organisationShort) in Staff)
            {
                var organisation = world.Reference.Organisation(organisationName);
                var user = User($"hoi.{organisationShort}.{communeShort}", PortalRole.MassOrganisationStaff);
                Assign(Assignment.ToCommune(user.Id, commune.Id, organisation.Id, Since));
                if (organisationName == "HPN")
                    Show("Cán bộ Hội đoàn thể", user.UserName!, $"Các Tổ do {organisation.Name} quản lý ở xã {commune.Name}");
            }
        }
    }

    private void Board(DemoGroup group)
    {
        var isFirst = group.Index == 0;
        group.LeaderAccount = Of(group, group.Leader, isFirst ? "totruong1" : "totruong." + group.Row.Code);
        if (isFirst)
            Show("Tổ trưởng", "totruong1", $"{group.Row.Name} (mã {group.Row.Code}), {group.Members.Count(member => member.Stay.LeftOn is null)} tổ viên");
        if (!isFirst && !world.Random.Chance(DeputyAccounts))
            return;
        var deputy = Of(group, group.Deputy, isFirst ? "topho1" : "topho." + group.Row.Code);
        if (isFirst)
            Show("Tổ phó", deputy.UserName!, $"{group.Row.Name} (mã {group.Row.Code})");
    }

    private PortalUser Of(DemoGroup group, DemoMember member, string userName)
    {
        var user = User(userName, PortalRole.GroupLeader, member.Person.FullName);
        user.PhoneNumber = member.Person.Phone;
        Assign(Assignment.ToGroup(user.Id, group.Row.Id, Since));
        return user;
    }

    private PortalUser User(string userName, PortalRole role, string? fullName = null)
    {
        var user = new PortalUser
        {
            Id = world.Random.Key(),
            UserName = userName,
            NormalizedUserName = userName.ToUpperInvariant(),
            FullName = fullName ?? DemoNames.Of(world.Random),
            Role = role,
            PasswordHash = passwordHash,
            SecurityStamp = world.Random.Key().ToString("N"),
            ConcurrencyStamp = world.Random.Key().ToString(),
            LockoutEnabled = true,
        };
        world.Users.Add(user);
        return user;
    }

    private void Assign(Assignment assignment)
    {
        DemoKeys.OfAssignment(assignment, world.Random.Key());
        world.Assignments.Add(assignment);
    }

    private void Show(string role, string userName, string sees) => world.Accounts.Add(new DemoAccount(role, userName, sees));
}
