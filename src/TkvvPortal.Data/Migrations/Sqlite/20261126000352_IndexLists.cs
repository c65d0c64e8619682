using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TkvvPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class IndexLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Members_SortKey_Id",
                table: "Members");

            migrationBuilder.DropIndex(
                name: "IX_Loans_GroupId_MembershipId",
                table: "Loans");

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_GroupId_JoinedOn_LeftOn",
                table: "Memberships",
                columns: new[] { "GroupId", "JoinedOn", "LeftOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_JoinedOn",
                table: "Memberships",
                column: "JoinedOn");

            migrationBuilder.CreateIndex(
                name: "IX_Memberships_LeftOn",
                table: "Memberships",
                column: "LeftOn");

            migrationBuilder.CreateIndex(
                name: "IX_Members_Phone",
                table: "Members",
                column: "Phone");

            migrationBuilder.CreateIndex(
                name: "IX_Members_SortKey_Id_Category_SearchKey",
                table: "Members",
                columns: new[] { "SortKey", "Id", "Category", "SearchKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Loans_AsOf",
                table: "Loans",
                column: "AsOf");

            migrationBuilder.CreateIndex(
                name: "IX_Loans_GroupId_MembershipId_InTerm_Overdue_Frozen",
                table: "Loans",
                columns: new[] { "GroupId", "MembershipId", "InTerm", "Overdue", "Frozen" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Memberships_GroupId_JoinedOn_LeftOn",
                table: "Memberships");

            migrationBuilder.DropIndex(
                name: "IX_Memberships_JoinedOn",
                table: "Memberships");

            migrationBuilder.DropIndex(
                name: "IX_Memberships_LeftOn",
                table: "Memberships");

            migrationBuilder.DropIndex(
                name: "IX_Members_Phone",
                table: "Members");

            migrationBuilder.DropIndex(
                name: "IX_Members_SortKey_Id_Category_SearchKey",
                table: "Members");

            migrationBuilder.DropIndex(
                name: "IX_Loans_AsOf",
                table: "Loans");

            migrationBuilder.DropIndex(
                name: "IX_Loans_GroupId_MembershipId_InTerm_Overdue_Frozen",
                table: "Loans");

            migrationBuilder.CreateIndex(
                name: "IX_Members_SortKey_Id",
                table: "Members",
                columns: new[] { "SortKey", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Loans_GroupId_MembershipId",
                table: "Loans",
                columns: new[] { "GroupId", "MembershipId" });
        }
    }
}
