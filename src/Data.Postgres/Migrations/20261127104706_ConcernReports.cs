using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ConcernReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "on_call_phone",
                table: "service",
                type: "character varying(30)",
                maxLength: 30,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "phone",
                table: "service",
                type: "character varying(30)",
                maxLength: 30,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "concern_report",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    started_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    signed_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    written_on = table.Column<DateOnly>(type: "date", nullable: false),
                    about_name = table.Column<string>(type: "character varying(201)", maxLength: 201, nullable: false),
                    about_day = table.Column<DateOnly>(type: "date", nullable: true),
                    municipality_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    receiver_id = table.Column<Guid>(type: "uuid", nullable: true),
                    receiver_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    unsent_since = table.Column<DateOnly>(type: "date", nullable: true),
                    additions = table.Column<int>(type: "integer", nullable: false),
                    set_aside_on = table.Column<DateOnly>(type: "date", nullable: true),
                    set_aside_why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    Keeping_Access = table.Column<int>(type: "integer", nullable: false),
                    Keeping_Journal = table.Column<int>(type: "integer", nullable: false),
                    Keeping_JournaledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Keeping_Retention = table.Column<int>(type: "integer", nullable: false),
                    Keeping_WithheldGround = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text_About = table.Column<int>(type: "integer", nullable: true),
                    Text_Child = table.Column<int>(type: "integer", nullable: true),
                    Text_ChildSaid = table.Column<string>(type: "text", nullable: false),
                    Text_Danger = table.Column<int>(type: "integer", nullable: true),
                    Text_DangerSaid = table.Column<string>(type: "text", nullable: false),
                    Text_Duties = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text_Family = table.Column<string>(type: "text", nullable: false),
                    Text_Language = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text_MunicipalityId = table.Column<Guid>(type: "uuid", nullable: true),
                    Text_OtherMunicipality = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text_Parents = table.Column<int>(type: "integer", nullable: true),
                    Text_ParentsSaid = table.Column<string>(type: "text", nullable: false),
                    Text_Phone = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text_Place = table.Column<string>(type: "text", nullable: false),
                    Text_Seen = table.Column<string>(type: "text", nullable: false),
                    Text_Since = table.Column<string>(type: "text", nullable: false),
                    Text_SuspectsClose = table.Column<bool>(type: "boolean", nullable: true),
                    Text_Thought = table.Column<string>(type: "text", nullable: false),
                    Text_Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text_Tried = table.Column<string>(type: "text", nullable: false),
                    Text_WithConsent = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_concern_report", x => x.id);
                    table.ForeignKey(
                        name: "fk_concern_report_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_concern_report_service_receiver_id",
                        column: x => x.receiver_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_concern_report_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "report_addition",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    written_on = table.Column<DateOnly>(type: "date", nullable: false),
                    written_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    written_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    written_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    sent_on = table.Column<DateOnly>(type: "date", nullable: true),
                    mark = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_addition", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_addition_concern_report_report_id",
                        column: x => x.report_id,
                        principalTable: "concern_report",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "report_dispatch",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    way = table.Column<int>(type: "integer", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    to = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recorded_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    mark = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_dispatch", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_dispatch_concern_report_report_id",
                        column: x => x.report_id,
                        principalTable: "concern_report",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_concern_report_mark",
                table: "concern_report",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_concern_report_person_id",
                table: "concern_report",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_concern_report_receiver_id",
                table: "concern_report",
                column: "receiver_id");

            migrationBuilder.CreateIndex(
                name: "ix_concern_report_service_id_unsent_since",
                table: "concern_report",
                columns: new[] { "service_id", "unsent_since" });

            migrationBuilder.CreateIndex(
                name: "ix_report_addition_mark",
                table: "report_addition",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_addition_report_id_written_at",
                table: "report_addition",
                columns: new[] { "report_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_report_dispatch_mark",
                table: "report_dispatch",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_report_dispatch_report_id",
                table: "report_dispatch",
                column: "report_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "report_addition");

            migrationBuilder.DropTable(
                name: "report_dispatch");

            migrationBuilder.DropTable(
                name: "concern_report");

            migrationBuilder.DropColumn(
                name: "on_call_phone",
                table: "service");

            migrationBuilder.DropColumn(
                name: "phone",
                table: "service");
        }
    }
}
