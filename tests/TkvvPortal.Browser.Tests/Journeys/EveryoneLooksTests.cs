using TkvvPortal.Browser.Tests.Infrastructure;
using TkvvPortal.Domain.People;

namespace TkvvPortal.Browser.Tests.Journeys;

/// <summary>The first pages of every role at both screens: nothing overflows, nothing is inaccessible, the console is silent.</summary>
public sealed class EveryoneLooksTests(PortalSite site) : IClassFixture<PortalSite>
{
    public static TheoryData<PortalRole, string, string> Pages => new()
    {
        { PortalRole.MassOrganisationStaff, "/hom-nay", "hom-nay-hoi" },
        { PortalRole.CreditOfficer, "/hom-nay", "hom-nay" },
        { PortalRole.CreditOfficer, "/hop", "cuoc-hop" },
        { PortalRole.SessionAccountant, "/bang-ke", "bang-ke-ca-phong" },
        { PortalRole.SessionAccountant, "/nhap-lieu", "nhap-lieu" },
        { PortalRole.OfficeManager, "/dia-ban", "dia-ban" },
        { PortalRole.CreditOfficer, "/to-vien", "to-vien" },
        { PortalRole.CreditOfficer, "/to/thanh-lap", "thanh-lap-to" },
        { PortalRole.CreditOfficer, "/theo-doi-no", "theo-doi-no" },
        { PortalRole.MassOrganisationStaff, "/kiem-tra-von", "kiem-tra-von" },
        { PortalRole.OfficeManager, "/kiem-tra-von/ty-le", "kiem-tra-von-ty-le" },
        { PortalRole.OfficeManager, "/vay-von", "vay-von" },
        { PortalRole.OfficeManager, "/so-quy", "so-quy" },
        { PortalRole.SessionAccountant, "/chenh-lech", "chenh-lech" },
        { PortalRole.OfficeManager, "/de-nghi-huy", "de-nghi-huy" },
        { PortalRole.OfficeManager, "/to/0160001/thong-bao?loai=den-han", "in-thong-bao" },
        { PortalRole.OfficeManager, "/ke-hoach", "ke-hoach-hop" },
        { PortalRole.CreditOfficer, "/ke-hoach?xem=Week", "ke-hoach-tuan" },
        { PortalRole.OfficeManager, "/ke-hoach/2026-11/phan-cong", "phan-cong-du-hop" },
        { PortalRole.OfficeManager, "/ke-hoach/bao-cao", "can-bo-du-hop" },
        { PortalRole.OfficeManager, "/y-kien", "so-y-kien" },
        { PortalRole.MassOrganisationStaff, "/y-kien/bao-cao", "bao-cao-y-kien" },
        { PortalRole.OfficeManager, "/van-ban", "van-ban" },
        { PortalRole.CreditOfficer, "/viec", "viec-cua-toi" },
        { PortalRole.OfficeManager, "/dau-hieu", "dau-hieu" },
        { PortalRole.Administrator, "/quan-tri/nguoi-dung", "nguoi-dung" },
        { PortalRole.Administrator, "/quan-tri/tham-so", "tham-so" },
        { PortalRole.Administrator, "/doi-mat-khau", "doi-mat-khau" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_looks_right_on_a_laptop_and_on_a_phone(PortalRole role, string path, string name)
    {
        foreach (var device in new[] { Device.Laptop, Device.Phone })
        {
            await using var visit = await site.SignInAsync(device, people => people.Of(role));

            await visit.Page.GotoAsync(path);

            await visit.LookAsync(name);
        }
    }

    [Fact]
    public async Task The_sign_in_page_looks_right()
    {
        foreach (var device in new[] { Device.Laptop, Device.Phone })
        {
            await using var visit = await site.VisitAsync(device);

            await visit.Page.GotoAsync("/dang-nhap");

            await visit.LookAsync("dang-nhap");
        }
    }
}
