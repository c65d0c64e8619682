using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TkvvPortal.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LoanRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "LoanRequestLists",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Commune = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Bank = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoanRequestLists", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LoanRequestLists_Groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "Groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LoanRequestLists_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LoanRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MembershipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FullName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    ProgrammeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Plan = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Exception = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    FiledAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FiledByName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Ballots = table.Column<string>(type: "TEXT", maxLength: 8000, nullable: true),
                    Agreed = table.Column<long>(type: "INTEGER", nullable: true),
                    ListId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Approval = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Refusal = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    LoanId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoanRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LoanRequests_LoanRequestLists_ListId",
                        column: x => x.ListId,
                        principalTable: "LoanRequestLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LoanRequests_Loans_LoanId",
                        column: x => x.LoanId,
                        principalTable: "Loans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LoanRequests_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LoanRequests_Memberships_GroupId_MembershipId",
                        columns: x => new { x.GroupId, x.MembershipId },
                        principalTable: "Memberships",
                        principalColumns: new[] { "GroupId", "Id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LoanRequests_Programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "Programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LoanRequestLists_GroupId",
                table: "LoanRequestLists",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_LoanRequestLists_MeetingId",
                table: "LoanRequestLists",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_LoanRequests_GroupId_MembershipId",
                table: "LoanRequests",
                columns: new[] { "GroupId", "MembershipId" });

            migrationBuilder.CreateIndex(
                name: "IX_LoanRequests_GroupId_Status",
                table: "LoanRequests",
                columns: new[] { "GroupId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_LoanRequests_ListId",
                table: "LoanRequests",
                column: "ListId");

            migrationBuilder.CreateIndex(
                name: "IX_LoanRequests_LoanId",
                table: "LoanRequests",
                column: "LoanId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LoanRequests_MeetingId",
                table: "LoanRequests",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_LoanRequests_ProgrammeId",
                table: "LoanRequests",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_LoanRequests_Status_Since",
                table: "LoanRequests",
                columns: new[] { "Status", "Since" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LoanRequests");

            migrationBuilder.DropTable(
                name: "LoanRequestLists");
        }
    }
}
